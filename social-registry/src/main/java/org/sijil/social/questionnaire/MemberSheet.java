package org.sijil.social.questionnaire;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.UUID;

/**
 * What was said of one member, as it is kept.
 *
 * @param person the person's id in the population registry
 * @param answers by the code of the question: true or false, or a code of its list
 */
@RegisterForReflection
public record MemberSheet(UUID person, Map<String, Object> answers) {}
