package org.sijil.localstack.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a household on paper, as an agent would enter it. */
final class Registration {

    private static final int DAYS_OF_A_YEAR = 365;
    private static final int SEASON = 92;
    private static final int PAPERS_FROM = 16;
    private static final int GROWN = 21;

    private static final List<String> COUNTRIES = List.of("SN", "CI", "ML", "GN", "CM", "FR", "ES");
    private static final List<String> STREETS = List.of(
            "rue des Orangers", "rue Ibn Sina", "rue Al Atlas", "avenue du Souk", "rue des Potiers", "rue Oued Sebou");
    private static final List<String> HAMLETS = List.of(
            "douar Aït Ouaziz", "douar Oulad Amer", "douar Lkhmis", "douar Tizi", "douar Bni Yacoub", "douar Laghdir");

    private final Home home;
    private final Papers papers;
    private final LocalDate on;
    private final List<Someone> order;
    private final String nationality;
    private final Naming naming;

    Registration(Home home, Papers papers, LocalDate on) {
        this.home = home;
        this.papers = papers;
        this.on = on;
        order = home.people().stream()
                .sorted(Comparator.comparing(Someone::isMinor))
                .toList();
        boolean foreign = home.draw().chance(home.either(0.0072, 0.0012));
        nationality = foreign ? home.draw().oneOf(COUNTRIES) : "MA";
        naming = new Naming(home, foreign);
    }

    SampleHousehold of(long index) {
        List<SampleMember> members = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            members.add(member(index, place));
        }
        Map<String, Object> declaration = Means.of(home);
        return new SampleHousehold(index, address(), List.copyOf(members), declaration);
    }

    private Address address() {
        List<String> lines = home.isUrban() ? STREETS : HAMLETS;
        String line = (home.isUrban() ? home.draw().between(1, 140) + ", " : "")
                + home.draw().oneOf(lines);
        return new Address(home.place().province(), home.place().area(), line);
    }

    private SampleMember member(long household, int place) {
        Someone someone = order.get(place);
        return new SampleMember(
                person(someone, household, place),
                someone.relation,
                someone.spouse == null ? null : order.indexOf(someone.spouse),
                someone.parents.stream().map(order::indexOf).toList(),
                someone.isMinor() ? guardian(someone) : null,
                situation(someone));
    }

    private SamplePerson person(Someone someone, long household, int place) {
        boolean papered = someone.age >= PAPERS_FROM;
        boolean moroccan = nationality.equals("MA");
        return new SamplePerson(
                naming.given(someone),
                naming.family(someone),
                someone.sex,
                birthDate(someone),
                nationality,
                papered && moroccan ? papers.cnie(household, place) : null,
                papered && !moroccan ? papers.permit(household, place) : null,
                someone.marital);
    }

    private LocalDate birthDate(Someone someone) {
        int days = home.draw().between(0, DAYS_OF_A_YEAR - 1);
        someone.soonFifteen = someone.age == 14 && days >= DAYS_OF_A_YEAR - SEASON;
        return on.minusYears(someone.age).minusDays(days);
    }

    private SampleMember.Guardian guardian(Someone minor) {
        Someone parent = minor.parents.isEmpty() ? null : minor.parents.get(0);
        Someone guardian = Objects.requireNonNullElse(parent, home.head());
        return new SampleMember.Guardian(order.indexOf(guardian), relation(parent));
    }

    private static String relation(@Nullable Someone parent) {
        return parent == null ? "guardian" : parent.isMan() ? "father" : "mother";
    }

    private static Situation situation(Someone someone) {
        return new Situation(
                someone.schooling,
                someone.disability,
                isFatherOrphan(someone),
                someone.insured,
                someone.pensioner,
                someone.work.is(Work.Status.PUBLIC),
                someone.familyAllowances);
    }

    private static boolean isFatherOrphan(Someone someone) {
        return someone.age <= GROWN
                && someone.parents.size() == 1
                && !someone.parents.get(0).isMan()
                && someone.parents.get(0).marital == MaritalStatus.WIDOWED;
    }
}
