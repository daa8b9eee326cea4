package org.sijil.social.campaign;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A campaign on what a study has found.
 *
 * @param study an impact study of the formula in force that has finished, not long ago
 */
public record ProposeCampaign(@NotNull UUID study) {}
