package org.sijil.social.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An age is that of the calendar, also for those born on 29 February. */
class ResidentTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @Property(tries = 5_000)
    void anAgeIsThePeriodOfTheCalendar(
            @ForAll @IntRange(max = 50_000) int born, @ForAll @IntRange(max = 50_000) int later) {
        LocalDate birth = FIRST.plusDays(born);
        LocalDate on = birth.plusDays(later);

        assertEquals(birth.until(on).getYears(), of(birth).age(on));
    }

    @Property(tries = 500)
    void birthdaysAreExact(@ForAll @IntRange(max = 50_000) int born, @ForAll @IntRange(min = 1, max = 110) int years) {
        LocalDate birth = FIRST.plusDays(born);
        LocalDate birthday = birth.plusYears(years);

        for (int day = -2; day <= 2; day++) {
            LocalDate on = birthday.plusDays(day);
            assertEquals(birth.until(on).getYears(), of(birth).age(on));
        }
        assertEquals(0, of(birth).age(birth.minusDays(years)));
    }

    private static Resident of(LocalDate birth) {
        return new Resident(UUID.randomUUID(), birth, Relation.HEAD, null, List.of());
    }
}
