package org.sijil.population.vitalevent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;

/**
 * A vital event as the civil-status record states it.
 *
 * @param date the day it happened
 */
@Schema(examples = """
        {"type": "death", "idcs": "3456789019", "date": "2026-11-02"}
        """)
public record RecordVitalEvent(
        @NotNull VitalEventType type,
        @NotNull Idcs idcs,
        @NotNull LocalDate date) {}
