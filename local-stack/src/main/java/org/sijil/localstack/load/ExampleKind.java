package org.sijil.localstack.load;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.sijil.localstack.nation.MaritalStatus;
import org.sijil.localstack.nation.Relation;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleMember;
import org.sijil.localstack.nation.Situation;

/** What makes somebody of the sample worth a look. All but the minor are the heads of their households. */
enum ExampleKind {
    DIRECT_SUPPORT_WITH_CHILDREN {
        @Override
        boolean mayBe(SampleHousehold household, LocalDate on) {
            return !isCovered(household)
                    && household.members().stream()
                                    .filter(member -> member.relation() == Relation.CHILD && !isAged(member, ADULT, on))
                                    .count()
                            > 1;
        }

        @Override
        boolean hasRights(Set<String> regimes) {
            return regimes.contains(DIRECT_SUPPORT);
        }
    },
    /** Rare: a young member has a public post or family allowances, which cover nobody else. */
    TADAMON_WITHOUT_DIRECT_SUPPORT {
        @Override
        boolean mayBe(SampleHousehold household, LocalDate on) {
            return !isCovered(household)
                    && household.members().stream().anyMatch(member -> isBarred(member) && !isAged(member, GROWN, on));
        }

        @Override
        boolean hasRights(Set<String> regimes) {
            return regimes.equals(Set.of(TADAMON));
        }
    },
    NEITHER {
        @Override
        boolean mayBe(SampleHousehold household, LocalDate on) {
            return isCovered(household);
        }

        @Override
        boolean hasRights(Set<String> regimes) {
            return regimes.isEmpty();
        }
    },
    WIDOWED_WITH_FAMILY {
        @Override
        boolean mayBe(SampleHousehold household, LocalDate on) {
            return household.members().size() > 1 && head(household).person().maritalStatus() == MaritalStatus.WIDOWED;
        }
    },
    ELDERLY_ALONE {
        @Override
        boolean mayBe(SampleHousehold household, LocalDate on) {
            return household.members().size() == 1 && isAged(head(household), ELDERLY, on);
        }
    },
    MINOR {
        @Override
        boolean mayBe(SampleHousehold household, LocalDate on) {
            return hasMinor(household, on);
        }

        @Override
        SampleMember of(SampleHousehold household) {
            return last(household);
        }
    };

    private static final String TADAMON = "ma-amo-tadamon";
    private static final String DIRECT_SUPPORT = "ma-asd";
    private static final int ADULT = 18;

    /** From this age hardly anybody still belongs to the family of their parents. */
    private static final int GROWN = 26;

    private static final int ELDERLY = 60;

    /** Whether a household could hold such a person, as far as the sample itself tells. */
    abstract boolean mayBe(SampleHousehold household, LocalDate on);

    /** Whether the head has the rights that belong to it; the regimes by their ids. */
    boolean hasRights(Set<String> regimes) {
        return true;
    }

    /** Who of the household it is. */
    SampleMember of(SampleHousehold household) {
        return head(household);
    }

    /** How it is called in the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SampleMember head(SampleHousehold household) {
        return household.members().get(0);
    }

    /** Minors stand behind those who act for them. */
    private static SampleMember last(SampleHousehold household) {
        return household.members().get(household.members().size() - 1);
    }

    private static boolean hasMinor(SampleHousehold household, LocalDate on) {
        return !isAged(last(household), ADULT, on);
    }

    private static boolean isAged(SampleMember member, int years, LocalDate on) {
        return !member.person().birthDate().isAfter(on.minusYears(years));
    }

    private static boolean isCovered(SampleHousehold household) {
        return head(household).situation().otherHealthCover();
    }

    private static boolean isBarred(SampleMember member) {
        Situation situation = member.situation();
        return situation.pension() || situation.publicAgent() || situation.familyAllowances();
    }
}
