package org.sijil.population.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a centre is called from now on, and when it is open from a day on.
 *
 * @param schedule from today on or later; it takes the place of one from the same day. Left out, the hours stay
 */
@Schema(examples = """
        {"name": {"ar": "مركز خدمة المواطنين أنفا", "fr": "Centre de services aux citoyens Anfa"}}
        """)
public record ChangeCentre(
        @NotNull @Valid Label name, @Nullable @Valid Schedule schedule) {}
