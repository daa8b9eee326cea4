package org.sijil.social.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.impact.ImpactCells.Place;
import org.sijil.social.impact.ImpactView.Crossing;
import org.sijil.social.impact.ImpactView.Programme;
import org.sijil.social.threshold.Threshold;

/** What is told of few is withheld, and what it would follow from. */
class ImpactCellsTest {

    private static final int SMALLEST = 5;

    @Test
    void largeCountsAreTold() {
        ImpactView study = study(200, 60, 40, programme("asd", "9.7", crossing(60, 6), crossing(40, 6)));

        assertEquals(study, ImpactCells.told(study, SMALLEST));
    }

    @Test
    void fewAreWithheldWithWhatTheyWouldFollowFrom() {
        Programme told = programmes(200, 60, 40, programme("asd", "9.7", crossing(60, 3), crossing(40, 20)))
                .get(0);

        Crossing first = told.byType().get(0).crossing();
        Crossing second = told.byType().get(1).crossing();
        assertNull(first.lost());
        assertNull(second.lost(), "else it is the country's less the other type");
        assertNull(first.before() == null ? null : first.after(), "before less after, when nobody is gained");
        assertNotNull(told.all().lost());
    }

    @Test
    void fewBetweenTheThresholdsOfTwoProgrammesAreWithheld() {
        List<Programme> told = programmes(
                300,
                60,
                40,
                programme("asd", "9.7", crossing(62, 0), crossing(80, 0)),
                programme("amo", "9.3", crossing(60, 0), crossing(40, 0)));

        for (int type = 0; type < 2; type++) {
            Crossing asd = told.get(0).byType().get(type).crossing();
            Crossing amo = told.get(1).byType().get(type).crossing();
            assertNull(asd.before() == null ? null : amo.before());
        }
    }

    @Test
    void fewInATotalAreWithheldAloneAndByDifference() {
        ImpactView raised = ImpactCells.told(study(200, 3, 60), SMALLEST);
        assertNull(raised.raised());
        assertEquals(200, raised.households());
        assertNull(raised.lowered(), "the rest is told by nobody: two that are unknown are enough");

        ImpactView same = ImpactCells.told(study(200, 100, 97), SMALLEST);
        assertNull(same.raised() == null ? null : same.lowered(), "all but those whose score would change");

        assertNull(ImpactCells.told(study(3, 0, 0), SMALLEST).households());
    }

    @Test
    void fewBetweenATotalAndAProgrammeAreWithheld() {
        ImpactView over = ImpactCells.told(
                study(103, 50, 20, programme("asd", "9.7", crossing(60, 6), crossing(40, 6))), SMALLEST);
        assertNull(
                over.households() == null
                        ? null
                        : over.programmes().get(0).all().before(),
                "3 are over the threshold");

        ImpactView lost = ImpactCells.told(
                study(200, 15, 20, programme("asd", "9.7", crossing(60, 6), crossing(40, 6))), SMALLEST);
        assertNull(lost.raised(), "3 are raised and lose nothing");
        assertEquals(
                12, lost.programmes().get(0).all().lost(), "they are listed, and whoever reads the list can count it");
    }

    @Test
    void theLengthOfTheListOfThoseWhoLoseTellsNothingOfFew() {
        Programme told = programmes(200, 80, 20, programme("asd", "9.7", crossing(31, 30), crossing(31, 30)))
                .get(0);

        assertEquals(60, told.all().lost());
        assertNull(told.all().before(), "2 stay");
        assertNull(told.all().after(), "2 stay, when nobody is gained");
    }

    @Test
    void fewWhoLoseInTheWholeCountryAreNotCounted() {
        Programme told = programmes(200, 60, 20, programme("asd", "9.7", crossing(60, 3), crossing(40, 0)))
                .get(0);

        assertNull(told.all().lost());
    }

    @Test
    void nothingIsToldOfAStudyThatFoundNobody() {
        ImpactView study = study(0, 0, 0, programme("asd", "9.7", crossing(0, 0), crossing(0, 0)));

        assertEquals(study, ImpactCells.told(study, SMALLEST));
    }

    private static List<Programme> programmes(long households, long raised, long lowered, Programme... programmes) {
        return ImpactCells.told(study(households, raised, lowered, programmes), SMALLEST)
                .programmes();
    }

    private static ImpactView study(long households, long raised, long lowered, Programme... programmes) {
        UUID id = UUID.randomUUID();
        return new ImpactView(
                id,
                "a-formula",
                LocalDate.of(2026, 11, 22),
                id,
                "finished",
                OffsetDateTime.parse("2026-11-22T10:00:00Z"),
                households,
                raised,
                lowered,
                null,
                List.of(programmes),
                List.of());
    }

    private static Crossing crossing(long before, long lost) {
        return new Crossing(before, before - lost, 0L, lost);
    }

    private static Programme programme(String name, String value, Crossing families, Crossing couples) {
        Map<Place, Crossing> crossings = new LinkedHashMap<>();
        crossings.put(Place.EVERYWHERE, sum(families, couples));
        crossings.put(new Place("type", "couple-with-children"), families);
        crossings.put(new Place("type", "couple"), couples);
        return Programme.of(new Threshold(name, value, LocalDate.of(2023, 12, 1), "a test", "I"), crossings);
    }

    private static Crossing sum(Crossing one, Crossing other) {
        return new Crossing(
                sum(one.before(), other.before()), sum(one.after(), other.after()), 0L, sum(one.lost(), other.lost()));
    }

    private static long sum(@Nullable Long one, @Nullable Long other) {
        return Objects.requireNonNull(one) + Objects.requireNonNull(other);
    }
}
