package org.sijil.population.appointment;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when until when a centre is open on a day of the week, by the clock on its wall. A day may have several. */
@RegisterForReflection
public record Opening(
        @NotNull Weekday day,

        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(type = SchemaType.STRING, implementation = String.class, examples = "08:30")
        LocalTime opens,

        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(type = SchemaType.STRING, implementation = String.class, examples = "16:30")
        LocalTime closes) {

    private static final int MINUTE = 60;

    /** When a slot begins that is over before the centre closes. */
    Stream<LocalTime> slots(int minutes) {
        int whole = (closes.toSecondOfDay() - opens.toSecondOfDay()) / (minutes * MINUTE);
        return IntStream.range(0, Math.max(whole, 0)).mapToObj(slot -> opens.plusMinutes((long) slot * minutes));
    }

    /** Whether it closes after it opens, both at a whole minute. */
    boolean closesAfterItOpens() {
        return opens.isBefore(closes)
                && opens.getSecond() + opens.getNano() + closes.getSecond() + closes.getNano() == 0;
    }

    boolean overlaps(Opening other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }
}
