package org.sijil.localstack.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five samples of 5,000 households each have the ages, families, schooling and work of the census (morocco.md §5). */
// The census lists its figures in the order of the constants.
@SuppressWarnings("EnumOrdinal")
class CensusTest {

    private static final int SEEDS = 5;
    private static final int HOUSEHOLDS = 5_000;

    private static List<List<Home>> samples = List.of();

    @BeforeAll
    static void draw() {
        samples = LongStream.rangeClosed(1, SEEDS).mapToObj(CensusTest::sample).toList();
    }

    private static List<Home> sample(long seed) {
        SampleNation nation = new SampleNation(seed, Shares.ON);
        return LongStream.range(0, HOUSEHOLDS).mapToObj(nation::home).toList();
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void everySampleHasTheAgePyramid(Area area) {
        Census census = Census.of(area);
        for (List<Home> sample : samples) {
            for (int band = 0; band < census.menByAge().size(); band++) {
                int five = band;
                double men = census.men() / 100;
                double wanted = men * census.menByAge().get(band)
                        + (1 - men) * census.womenByAge().get(band);
                double share = percent(people(List.of(sample), area), someone -> Census.band(someone.age) == five);
                assertEquals(wanted, share, 1.5, "ages from " + 5 * band + " in the area " + area);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void sexAndMaritalStatusAreThoseOfTheCensus(Area area) {
        Census census = Census.of(area);
        assertEquals(census.men(), percent(people(samples, area), Someone::isMan), 1);
        for (MaritalStatus status : MaritalStatus.values()) {
            double men = census.menByMaritalStatus().get(status.ordinal());
            double women = census.womenByMaritalStatus().get(status.ordinal());
            assertEquals(men, percent(grown(area, Sex.MALE), someone -> someone.marital == status), 1.2);
            assertEquals(women, percent(grown(area, Sex.FEMALE), someone -> someone.marital == status), 1.2);
        }
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void householdsAreAsLargeAndAsOftenHeadedByWomen(Area area) {
        Census census = Census.of(area);
        List<Home> homes = homes(samples, area).toList();
        assertEquals(
                census.householdSize(),
                homes.stream().mapToInt(Home::size).average().orElse(0),
                0.1);
        assertEquals(census.livingAlone(), percent(homes.stream(), home -> home.size() == 1), 1);
        assertEquals(
                census.headedByWomen(),
                percent(homes.stream(), home -> !home.head().isMan()),
                1);
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void schoolingReachedTheLevelsOfTheCensus(Area area) {
        Census census = Census.of(area);
        for (Learning learning : Learning.values()) {
            double wanted = census.learning().get(learning.ordinal());
            assertEquals(wanted, percent(people(samples, area), someone -> someone.learning == learning), 1.5);
        }
        Stream<Someone> asked = people(samples, area).filter(someone -> someone.age >= 10);
        assertEquals(census.illiterate(), percent(asked, someone -> !someone.literate), 1.5);
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void peopleWorkAsInTheCensus(Area area) {
        Census census = Census.of(area);
        assertEquals(census.menEmployed(), percent(grown(area, Sex.MALE), someone -> someone.work.isEmployed()), 2);
        assertEquals(census.womenEmployed(), percent(grown(area, Sex.FEMALE), someone -> someone.work.isEmployed()), 2);
        for (int status = 0; status < census.employment().size(); status++) {
            Work.Status wanted = Work.Status.values()[status];
            Stream<Someone> employed = people(samples, area).filter(someone -> someone.work.isEmployed());
            double share = percent(employed, someone -> someone.work.is(wanted));
            assertEquals(census.employment().get(status), share, 2.5, wanted + " in the area " + area);
        }
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void disabilityIsAsCommon(Area area) {
        double share = percent(people(samples, area), someone -> someone.disability != Disability.NONE);
        assertEquals(Census.of(area).disabled(), share, 0.5);
    }

    @Test
    void childrenGoToSchool() {
        Stream<Someone> children = Stream.of(Area.values())
                .flatMap(area -> people(samples, area))
                .filter(someone -> someone.isAged(6, 11));
        assertEquals(95.8, percent(children, Someone::isAtSchool), 1);
    }

    /** The registry holds more of the country people than the census; see Place. */
    @Test
    void theRegistryIsNearlyHalfRuralAndReachesEveryProvince() {
        Stream<Home> all = samples.stream().flatMap(List::stream);
        assertEquals(48, percent(all, home -> home.place().area() == Area.RURAL), 1);
        long provinces = samples.stream()
                .flatMap(List::stream)
                .map(home -> home.place().province())
                .distinct()
                .count();
        assertTrue(provinces == 75, provinces + " provinces");
    }

    private static Stream<Home> homes(List<List<Home>> from, Area area) {
        return from.stream().flatMap(List::stream).filter(home -> home.place().area() == area);
    }

    private static Stream<Someone> people(List<List<Home>> from, Area area) {
        return homes(from, area).flatMap(home -> home.people().stream());
    }

    private static Stream<Someone> grown(Area area, Sex sex) {
        return people(samples, area).filter(someone -> someone.isAskedAboutWork() && someone.sex == sex);
    }

    private static <T> double percent(Stream<T> all, Predicate<T> which) {
        return 100 * all.mapToInt(one -> which.test(one) ? 1 : 0).average().orElse(0);
    }
}
