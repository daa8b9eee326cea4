package org.sijil.social.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Some members form a household of their own, from today on.
 *
 * @param household the new one: its members are members of the present one; links between them stay, what is not said of a
 *     situation stays too
 * @param reason a code of {@code /v1/departure-reasons}
 */
public record SplitHousehold(
        @NotNull @Valid RegisterHousehold household,
        @NotNull @Size(max = 40) String reason) {}
