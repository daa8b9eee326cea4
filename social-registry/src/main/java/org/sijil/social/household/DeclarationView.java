package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.questionnaire.MemberSheet;

/**
 * A declaration as it was made.
 *
 * @param channel {@code centre} or {@code online}
 * @param questionnaire the version that was asked, when more than the counts was answered
 * @param members what was said of each, from which counts and the head's answers followed
 * @param contracts references by which partner bodies find a contract
 * @param provenance where answers come from; what names no pointer speaks of all that have none of their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclarationView(
        UUID id,
        OffsetDateTime declaredAt,
        Declaration answers,
        String channel,
        @Nullable String questionnaire,
        @Nullable List<MemberSheet> members,
        @Nullable Map<String, String> contracts,
        List<AnswerSource> provenance) {}
