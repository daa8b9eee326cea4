package org.sijil.localstack.load;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sijil.localstack.nation.Relation;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleMember;
import org.sijil.localstack.nation.SampleNation;
import org.sijil.localstack.nation.Sex;

/** Couples among some households of the sample, by what may happen to them next. */
final class Couples {

    private static final int GROWN = 20;
    private static final int ELDERLY = 45;

    private final SampleNation nation;
    private final int from;
    private final int to;
    private final LocalDate today;

    Couples(SampleNation nation, int from, int to, LocalDate today) {
        this.nation = nation;
        this.from = from;
        this.to = to;
        this.today = today;
    }

    /** The first that may have a child today, and had none last year. */
    Optional<SampleHousehold> expecting() {
        return first(household -> isAged(wife(household), GROWN)
                && !isAged(wife(household), ELDERLY)
                && household.members().stream().allMatch(member -> isAged(member, 1)));
    }

    /** The first whose wife is past having children. */
    Optional<SampleHousehold> elderly() {
        return first(household -> isAged(wife(household), ELDERLY));
    }

    private Optional<SampleHousehold> first(Predicate<SampleHousehold> wanted) {
        return IntStream.range(from, to)
                .mapToObj(nation::household)
                .filter(Couples::isCouple)
                .filter(wanted)
                .findFirst();
    }

    private boolean isAged(SampleMember member, int years) {
        return !member.person().birthDate().isAfter(today.minusYears(years));
    }

    private static boolean isCouple(SampleHousehold household) {
        return household.members().get(0).person().sex() == Sex.MALE
                && household.members().stream().anyMatch(Couples::isSpouse);
    }

    private static SampleMember wife(SampleHousehold household) {
        return household.members().stream()
                .filter(Couples::isSpouse)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSpouse(SampleMember member) {
        return member.relation() == Relation.SPOUSE;
    }
}
