package org.sijil.population.vitalevent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.partner.CivilEvent;

/** On which days did this event befall this person? */
@Schema(examples = """
        {"idcs": "3456789019", "event": "death"}
        """)
public record CivilStatusQuestion(
        @NotNull Idcs idcs, @NotNull CivilEvent event) {}
