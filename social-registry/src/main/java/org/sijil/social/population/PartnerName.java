package org.sijil.social.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/**
 * By what a partner names a person: its own token, or the IDCS together with the birth date.
 *
 * @param token as the population registry gave it to this partner
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record PartnerName(
        @Nullable Idcs idcs,

        @Nullable @Pattern(regexp = "[a-z0-9]{1,8}\\.[A-Za-z0-9_-]{22}")
        String token,

        @Nullable LocalDate birthDate) {}
