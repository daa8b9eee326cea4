package org.sijil.population.biometrics;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.problem.Refused;

/** The statements that write captures, in the caller's session. */
@ApplicationScoped
class CaptureRows {

    /** Of a {@code capture} row. */
    static final String SAMPLES = """
            (SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'part', lower(replace(sample.part, '_', '-')),
                        'quality', sample.quality,
                        'format', lower(replace(sample.format, '_', '-'))) ORDER BY sample.part), '[]')
               FROM biometric_reference sample WHERE sample.capture = capture.id)""";

    /** Of a {@code capture} row. */
    static final String VIEW = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', capture.id,
                'personId', capture.person,
                'requestId', capture.request,
                'samples', %s,
                'capturedAt', capture.captured_at,
                'matching', lower(replace(capture.state, '_', '-')),
                'attempts', capture.attempts,
                'failure', capture.failure,
                'candidates', (SELECT count(*) FROM biometric_candidate alike WHERE alike.capture = capture.id),
                'duplicateCase', capture.duplicate_case))
            AS text)""".formatted(SAMPLES);

    private static final String ADD = """
            INSERT INTO biometric_capture (id, person, request, captured_at, captured_by, state, message, due)
            VALUES ($1, $2, $3, $4, $5, 'TO_INSERT', uuidv7(), $6)
            ON CONFLICT DO NOTHING
            """;

    private static final String ADD_SAMPLES = """
            INSERT INTO biometric_reference (capture, modality, part, quality, format)
            SELECT $1, said.modality, said.part, said.quality, said.format
              FROM jsonb_to_recordset(cast(cast($2 AS text) AS jsonb)) AS said (modality text, part text, quality int, format text)
            """;

    private static final String BELONG_TO =
            "UPDATE biometric_capture SET person = $1 WHERE request = $2 AND person IS NULL";

    /** What the matcher has never heard of is gone at once. */
    private static final String FORGET = """
            WITH forgotten AS (
                UPDATE biometric_capture
                   SET state = CASE WHEN state = 'TO_INSERT' AND attempts = 0 THEN 'DELETED' ELSE 'TO_DELETE' END,
                       message = uuidv7(), attempts = 0, failure = NULL, reason = $2, due = $3
                 WHERE id = $1 AND state NOT IN ('TO_DELETE', 'DELETED')
                RETURNING id
            ), gone AS (
                DELETE FROM biometric_reference WHERE capture IN (SELECT id FROM forgotten)
            )
            SELECT count(*) FROM forgotten
            """;

    private static final String ONE = "SELECT " + VIEW + " FROM biometric_capture capture WHERE id = $1";

    private static final String WAITING = """
            SELECT count(*) FROM biometric_capture WHERE request = $1 AND state IN ('TO_INSERT', 'TO_IDENTIFY')
            """;

    private static final String ALIKE = """
            SELECT standing_record(other.person), max(candidate.score)
              FROM biometric_capture capture
              JOIN biometric_candidate candidate ON candidate.capture = capture.id
              JOIN biometric_capture other ON other.id = candidate.other
             WHERE capture.request = $1 AND capture.state NOT IN ('TO_DELETE', 'DELETED') AND other.person IS NOT NULL
             GROUP BY 1
            """;

    private final BiometricMatcher matcher;
    private final JsonText json;

    CaptureRows(BiometricMatcher matcher, JsonText json) {
        this.matcher = matcher;
        this.json = json;
    }

    Uni<Void> add(RecordCapture said, String by, OffsetDateTime now) {
        List<Sample> samples = said.samples().stream().map(Sample::of).toList();
        return Sql.update(ADD, said.referenceId(), said.personId(), said.requestId(), said.capturedAt(), by, now)
                .invoke(CaptureRows::requireNew)
                .chain(() -> Sql.update(ADD_SAMPLES, said.referenceId(), json.of(samples)))
                .replaceWithVoid();
    }

    /** Whether the matcher has still something to say about a request; where there is none, nothing is waited for. */
    Uni<Boolean> isWaiting(UUID request) {
        return matcher.isConfigured()
                ? Sql.value(Long.class, WAITING, request).map(waiting -> waiting != null && waiting > 0)
                : Uni.createFrom().item(false);
    }

    /** Whom of the registered the matcher takes for the same body, each with the highest score. */
    Uni<Map<UUID, Double>> alike(UUID request) {
        return Sql.rows(ALIKE, request)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).doubleValue())));
    }

    Uni<Void> belongTo(UUID person, UUID request) {
        return Sql.update(BELONG_TO, person, request).replaceWithVoid();
    }

    /** How many it was: none that is gone already. */
    Uni<Integer> forget(UUID id, String reason, OffsetDateTime due) {
        return Sql.value(Long.class, FORGET, id, reason, due).map(count -> count == null ? 0 : count.intValue());
    }

    /** @throws Refused {@code unknown-capture} */
    Uni<CaptureView> view(UUID id) {
        return Sql.value(String.class, ONE, id)
                .onItem()
                .ifNull()
                .failWith(BiometricProblem.UNKNOWN_CAPTURE::refuse)
                .map(this::view);
    }

    /** A view from the text that {@link #VIEW} gives. */
    CaptureView view(String text) {
        CaptureView view = json.read(text, CaptureView.class);
        return matcher.isConfigured() ? view : view.withoutMatcher();
    }

    private static void requireNew(@Nullable Integer added) {
        if (added == null || added == 0) {
            throw BiometricProblem.REFERENCE_KNOWN.at("/referenceId");
        }
    }

    /** A row on its way in. */
    @RegisterForReflection
    record Sample(String modality, String part, int quality, String format) {

        static Sample of(SampleQuality said) {
            return new Sample(
                    said.part().modality().name(),
                    said.part().name(),
                    said.quality(),
                    said.format().name());
        }
    }
}
