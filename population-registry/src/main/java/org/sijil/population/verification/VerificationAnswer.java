package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer, alike for an unknown number, a dead holder, a locked one and a wrong fact.
 *
 * @param verified whether the person lives, has not locked verification, and every declared fact is right
 * @param attributes of each declared fact whether it is right, where that was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationAnswer(boolean verified, @Nullable Map<String, Boolean> attributes) {}
