package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From which day a change of a household may hold: today, or some days back. */
@ApplicationScoped
class ChangeDay {

    private final HouseholdRules rules;
    private final Clock clock;

    ChangeDay(HouseholdRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The day that was said, today when none was.
     *
     * @param earliest such as the day on which the household was registered
     * @throws org.sijil.commons.problem.Refused {@code day-not-possible} for a day to come, before the earliest, or too long ago
     */
    LocalDate of(@Nullable LocalDate said, LocalDate earliest, String pointer) {
        LocalDate today = LocalDate.now(clock);
        if (said == null) {
            return today;
        }
        int days = rules.on(HouseholdRule.BACKDATING_DAYS, today);
        if (said.isAfter(today) || said.isBefore(earliest) || said.isBefore(today.minusDays(days))) {
            throw HouseholdProblem.DAY_NOT_POSSIBLE.with(Map.of("days", days)).at(pointer);
        }
        return said;
    }
}
