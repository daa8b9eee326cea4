package org.sijil.population.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days in a row on which a centre stays closed.
 *
 * @param from the first one, today at the earliest
 * @param to the last one
 */
@Schema(examples = """
        {"from": "2026-12-01", "to": "2026-12-01", "reason": {"ar": "أشغال", "fr": "Travaux"}}
        """)
public record CloseDays(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Valid Label reason) {}
