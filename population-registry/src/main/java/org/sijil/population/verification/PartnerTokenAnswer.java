package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sijil.population.partner.PartnerToken;

/**
 * The partner's token of a person.
 *
 * @param verified whether the person could be verified and every declared fact is right
 * @param token left out when not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerTokenAnswer(boolean verified, @Nullable PartnerToken token) {}
