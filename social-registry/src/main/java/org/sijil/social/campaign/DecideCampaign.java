package org.sijil.social.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/** What the second person says of a campaign. */
public record DecideCampaign(
        @NotNull Boolean approved,

        @Nullable @Size(max = 300) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String reason) {}
