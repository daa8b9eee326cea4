package org.sijil.social.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.social.geography.Address;

/**
 * A household moves.
 *
 * @param since the first day there; left out, it is today
 */
@Schema(examples = """
        {"address": {"territory": "04.421.01.00", "area": "urban", "line": "3, avenue Annakhil"}, "since": "2026-11-01"}
        """)
public record NewAddress(
        @NotNull @Valid Address address, @Nullable LocalDate since) {}
