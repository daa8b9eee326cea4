package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from.
 *
 * @param pointer the answer, as in {@code /cars}; empty for all answers that none other speaks of
 * @param source {@code declared}, {@code verified} or {@code corrected}
 * @param validFrom the day from which it holds: of the declaration, of the finding, of the decision
 * @param recordedAt when this registry came to know
 * @param by the subject of the token that declared
 * @param channel where it was declared, {@code centre} or {@code online}
 * @param body the partner body that was asked
 * @param finding what it said: {@code confirmed}, {@code contradicted} or {@code unknown}
 * @param decision by which the answer was corrected
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerSource(
        String pointer,
        String source,
        LocalDate validFrom,
        OffsetDateTime recordedAt,
        @Nullable String by,
        @Nullable String channel,
        @Nullable String body,
        @Nullable String finding,
        @Nullable UUID decision) {}
