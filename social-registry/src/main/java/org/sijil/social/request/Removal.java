package org.sijil.social.request;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole household is to be taken off the register.
 *
 * @param reason a code of {@code GET /v1/departure-reasons} for a household
 */
@RegisterForReflection
@Schema(name = "HouseholdRemoval")
public record Removal(@NotNull @Size(max = 40) String reason) {}
