package org.sijil.population.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.TerritoryCode;

/** A centre that the country opens. */
@Schema(examples = """
        {"code": "CSC-CASA-01", "name": {"ar": "مركز خدمة المواطنين أنفا", "fr": "Centre de services aux citoyens Anfa"},
         "territory": "06.141.01.00",
         "schedule": {"from": "2026-11-23", "desks": 4, "slotMinutes": 20,
                      "hours": [{"day": "monday", "opens": "08:30", "closes": "16:30"}]}}
        """)
public record OpenCentre(
        @NotNull @Pattern(regexp = "^[A-Za-z0-9-]{1,40}$") @Schema(examples = "CSC-CASA-01")
        String code,

        @NotNull @Valid Label name,
        @NotNull TerritoryCode territory,
        @NotNull @Valid Schedule schedule) {}
