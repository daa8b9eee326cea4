package org.sijil.social.complaint;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.time.Moments;

/** The rows of complaints, in the caller's transaction. */
@ApplicationScoped
class ComplaintRows {

    private static final String KEEP = """
            INSERT INTO complaint (id, kind, subject, pointer, questioned, questioned_by, region, grounds, filed_on, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
            """;
    private static final String ONE = """
            SELECT cast(jsonb_strip_nulls(jsonb_build_object(
                       'id', id, 'kind', lower(kind), 'subject', subject, 'pointer', pointer, 'questioned', questioned,
                       'questionedBy', questioned_by, 'grounds', grounds, 'filedOn', filed_on,
                       'outcome', lower(replace(outcome, '_', '-')), 'decidedBy', decided_by, 'appealUntil', appeal_until,
                       'appealGrounds', appeal_grounds, 'appealedOn', appealed_on, 'appealDue', appeal_due,
                       'appealOutcome', lower(replace(appeal_outcome, '_', '-')), 'appealReason', appeal_reason,
                       'appealExplanation', appeal_explanation, 'appealDecidedOn', appeal_decided_on)) AS text)
              FROM complaint
             WHERE id = $1
            """;
    /** To others what somebody sealed has complained about was never contested: they would learn of it. */
    private static final String ANSWERED = """
            SELECT EXISTS (SELECT FROM complaint JOIN social_request request USING (id)
                            WHERE subject = $1 AND kind = $2 AND pointer IS NOT DISTINCT FROM cast($3 AS text) AND outcome IS NOT NULL
                              AND (NOT apart OR declarant = $5)
                              AND (kind <> 'MEMBERSHIP' OR appeal_until >= $4
                                   OR appealed_on IS NOT NULL AND appeal_outcome IS NULL))
            """;

    private static final String JUDGES = """
            SELECT judge FROM complaint CROSS JOIN LATERAL unnest(ARRAY[decided_by, appeal_decided_by]) judge
             WHERE kind = 'ANSWER' AND subject = ANY ($1) AND judge IS NOT NULL
            """;
    private static final String HELD = ONE + " FOR UPDATE";
    private static final String DECIDE = """
            UPDATE complaint
               SET outcome = $2, decided_by = $3, decided_on = $4, appeal_until = $5, days = $6, answer_due = $7,
                   version = version + 1
             WHERE id = $1
            """;
    private static final String APPEAL = """
            UPDATE complaint
               SET appeal_grounds = $2, appealed_on = $3, appeal_due = $4, version = version + 1
             WHERE id = $1
            """;
    private static final String ANSWER = """
            UPDATE complaint
               SET appeal_outcome = $2, appeal_reason = $3, appeal_explanation = $4, appeal_decided_by = $5,
                   appeal_decided_on = $6, appeal_days = $7, version = version + 1
             WHERE id = $1
            """;
    private static final String APPEALS = """
            SELECT cast(jsonb_build_object('id', id, 'kind', lower(kind), 'region', region, 'filedOn', appealed_on,
                                           'due', appeal_due, 'overdue', appeal_due < $1) AS text)
              FROM complaint
             WHERE appealed_on IS NOT NULL AND appeal_outcome IS NULL AND id > $2
             ORDER BY id
             LIMIT $3
            """;
    private static final String EVIDENCE = """
            SELECT cast(jsonb_build_object('id', id, 'mediaType', media_type, 'size', size,
                                           'sha256', encode(sha256, 'hex'), 'handedIn', handed_in) AS text)
              FROM complaint_evidence
             WHERE complaint = $1
             ORDER BY id
            """;
    private static final String HAND_IN = """
            INSERT INTO complaint_evidence (complaint, media_type, size, sha256, content, handed_in)
            SELECT $1, $2, length(cast($3 AS bytea)), sha256(cast($3 AS bytea)), cast($3 AS bytea), $4
             WHERE (SELECT count(*) FROM complaint_evidence WHERE complaint = $1) < $5
            ON CONFLICT (complaint, sha256) DO NOTHING
            """;
    private static final String CONTENT = """
            SELECT content FROM complaint_evidence WHERE complaint = $1 AND id = $2
            """;
    private static final String HAS = """
            SELECT id FROM complaint_evidence WHERE complaint = $1 AND sha256 = sha256(cast($2 AS bytea))
            """;

    private final JsonText json;
    private final Clock clock;

    ComplaintRows(JsonText json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> keep(UUID id, Questioned what, String grounds) {
        return Sql.update(
                        KEEP,
                        id,
                        what.kind().name(),
                        what.subject(),
                        what.pointer(),
                        what.value(),
                        what.by().toArray(String[]::new),
                        what.territory().region().value(),
                        grounds,
                        today())
                .replaceWithVoid();
    }

    /**
     * Whether the very same was contested before and has its answer. Who is a member changes without a new decision, so that is
     * contested anew once no appeal is possible.
     */
    Uni<Boolean> isAnswered(Questioned what, Idcs declarant) {
        return Sql.value(
                        Boolean.class,
                        ANSWERED,
                        what.subject(),
                        what.kind().name(),
                        what.pointer(),
                        today(),
                        declarant.value())
                .map(Boolean.TRUE::equals);
    }

    /** Who has judged, also by leaving it as it is, an answer that was given in one of these declarations. */
    Uni<List<String>> judgesOf(List<UUID> declarations) {
        return Sql.values(String.class, JUDGES, (Object) declarations.toArray(UUID[]::new));
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-complaint} */
    Uni<Complaint> one(UUID id) {
        return complaint(ONE, id);
    }

    /** The same, kept as it is until the transaction ends. */
    Uni<Complaint> hold(UUID id) {
        return complaint(HELD, id);
    }

    /**
     * Writes the first answer.
     *
     * @param days how many working days it took
     * @param due the last day that it had
     */
    Uni<Void> decide(UUID id, Outcome outcome, String by, LocalDate appealUntil, int days, @Nullable LocalDate due) {
        return Sql.update(DECIDE, id, outcome.name(), by, today(), appealUntil, days, due)
                .replaceWithVoid();
    }

    Uni<Void> appeal(UUID id, String grounds, LocalDate due) {
        return Sql.update(APPEAL, id, grounds, today(), due).replaceWithVoid();
    }

    /**
     * Writes the answer to the appeal.
     *
     * @param days how many working days it took
     */
    Uni<Void> answer(UUID id, ComplaintDecision decision, String by, int days) {
        return Sql.update(
                        ANSWER,
                        id,
                        decision.outcome().name(),
                        decision.reason(),
                        decision.explanation(),
                        by,
                        today(),
                        days)
                .replaceWithVoid();
    }

    Uni<Page<OpenAppeal>> appeals(PageRequest page) {
        return Sql.values(
                        String.class,
                        APPEALS,
                        today(),
                        IdPlace.fromSmallest(page).id(),
                        page.limit() + 1)
                .map(rows -> Page.of(
                        rows.stream()
                                .map(row -> json.read(row, OpenAppeal.class))
                                .toList(),
                        page.limit(),
                        last -> new IdPlace(last.id()).cursor()));
    }

    Uni<List<EvidenceView>> evidence(UUID complaint) {
        return Sql.values(String.class, EVIDENCE, complaint)
                .map(rows -> rows.stream()
                        .map(row -> json.read(row, EvidenceView.class))
                        .toList());
    }

    /** Answers whether it was added: what was handed in before is there once, and at most so many are taken. */
    Uni<Boolean> handIn(UUID complaint, EvidenceType type, byte[] content, int most) {
        return Sql.update(HAND_IN, complaint, type.mediaType(), content, Moments.now(clock), most)
                .map(added -> added == 1);
    }

    /** Whether the very same was handed in. */
    Uni<Boolean> has(UUID complaint, byte[] content) {
        return Sql.value(UUID.class, HAS, complaint, content).map(found -> found != null);
    }

    Uni<byte @Nullable []> content(UUID complaint, UUID document) {
        return Sql.value(Buffer.class, CONTENT, complaint, document)
                .map(found -> found == null ? null : found.getBytes());
    }

    private Uni<Complaint> complaint(String statement, UUID id) {
        return Sql.value(String.class, statement, id).map(row -> {
            if (row == null) {
                throw ComplaintProblem.UNKNOWN_COMPLAINT.refuse();
            }
            return json.read(row, Complaint.class);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
