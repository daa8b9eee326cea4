package org.sijil.social.campaign;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A campaign on what a study has found.
 *
 * @param study an impact study that has finished, of a formula that is in force
 */
public record ProposeCampaign(@NotNull UUID study) {}
