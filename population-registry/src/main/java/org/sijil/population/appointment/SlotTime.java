package org.sijil.population.appointment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.InvalidValue;

/** A day and a time by the clock on the wall of a centre, without a zone. An instance that exists is in the calendar. */
@Schema(type = SchemaType.STRING, pattern = SlotTime.PATTERN, examples = "2026-11-23T09:00")
public record SlotTime(@JsonValue String value) {

    static final String PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** Refuses what is no time of a day, without repeating it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SlotTime {
        if (!SHAPE.matcher(value).matches() || !isInCalendar(value)) {
            throw new InvalidValue(AppointmentProblem.INVALID_SLOT);
        }
    }

    /** The day of it. */
    public LocalDate day() {
        return local().toLocalDate();
    }

    /** The same, to be computed with. */
    LocalDateTime local() {
        return LocalDateTime.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isInCalendar(String text) {
        try {
            return LocalDateTime.parse(text).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
