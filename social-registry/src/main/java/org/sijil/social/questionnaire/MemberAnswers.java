package org.sijil.social.questionnaire;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.sijil.commons.identifier.Idcs;

/**
 * What is said of one member, named by number.
 *
 * @param answers by the code of the question: true or false, or a code of its list
 */
@RegisterForReflection
public record MemberAnswers(
        @NotNull Idcs idcs, @NotNull @Size(max = 60) Map<String, Object> answers) {}
