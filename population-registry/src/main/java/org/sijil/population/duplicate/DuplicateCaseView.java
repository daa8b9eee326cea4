package org.sijil.population.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.population.likeness.Description;
import org.sijil.population.likeness.FieldAgreement;
import org.sijil.population.likeness.Match;

/**
 * A newcomer who is likely registered already.
 *
 * @param kind how they came: {@code person} by a registration, {@code birth} by a declared birth; {@code biometrics} for somebody
 *     registered whom a matcher takes for somebody else too
 * @param territory whose agents follow the case
 * @param openedBy the subject of the token
 * @param dueAt until when somebody should have decided
 * @param claimedUntil from then on another adjudicator may claim it
 * @param rules the version of the weights and names by which they were compared
 * @param described the newcomer, as described by whoever opened the case; somebody registered is described to those alone who decide or
 *     look after them
 * @param matches who may be the newcomer, the likeliest first; for those who decide or look after them
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuplicateCaseView(
        UUID id,
        CaseState state,
        String kind,
        TerritoryCode territory,
        OffsetDateTime openedAt,
        String openedBy,
        OffsetDateTime dueAt,
        @Nullable String assignedTo,
        @Nullable OffsetDateTime claimedUntil,
        @Nullable Closed closed,
        String rules,
        @Nullable Description described,
        @Nullable List<Lookalike> matches,
        int version) {

    /**
     * How it ended.
     *
     * @param decision left out for a case that was withdrawn
     * @param person whom the newcomer is: somebody known, or who was entered by the decision
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Closed(
            @Nullable Decision decision,
            String reason,
            @Nullable UUID person,
            String by,
            OffsetDateTime at) {}

    /**
     * Somebody registered who may be the newcomer, as they were when they were first compared.
     *
     * @param score in bits: one more means twice as likely
     * @param known what the register knew of them, by the names of the description
     * @param fields what spoke for it and against it; each names the field of both descriptions
     */
    @RegisterForReflection
    public record Lookalike(
            UUID person,
            double score,
            Match.Level level,
            Description known,
            List<FieldAgreement> fields,
            OffsetDateTime seenAt) {}

    DuplicateCaseView describing(@Nullable Description newcomer, @Nullable List<Lookalike> people) {
        return new DuplicateCaseView(
                id,
                state,
                kind,
                territory,
                openedAt,
                openedBy,
                dueAt,
                assignedTo,
                claimedUntil,
                closed,
                rules,
                newcomer,
                people,
                version);
    }
}
