package org.sijil.commons.version;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Parameters;

/**
 * A day in the life of a person or a household, and the day on which the register is asked: {@code
 * ?on=2019-05-01&asKnownOn=2026-01-31}.
 */
public class AsOf {

    @QueryParam("on")
    @Parameter(
            description = "What held on this day; today when left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String on;

    @QueryParam("asKnownOn")
    @Parameter(
            description = "As the register knew it at the end of this day; today when left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asKnownOn;

    /**
     * The day that is asked about.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-date}
     */
    public LocalDate on(LocalDate today) {
        return day(on, "/on", today);
    }

    /**
     * The day whose knowledge counts.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-date}
     */
    public LocalDate asKnownOn(LocalDate today) {
        return day(asKnownOn, "/asKnownOn", today);
    }

    private static LocalDate day(@Nullable String text, String pointer, LocalDate today) {
        return Objects.requireNonNullElse(Parameters.day(text, pointer), today);
    }
}
