package org.sijil.population.biometrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;

/** Who is shown what of captures, and compares with them; every look at a person's is on record. */
@ApplicationScoped
public class BiometricFile {

    private static final List<String> FIELDS = List.of("biometrics");

    private static final String ONE = """
            WITH found AS (
                SELECT capture.*
                  FROM biometric_capture capture LEFT JOIN person ON person.id = capture.person
                 WHERE capture.id = $11 AND (capture.person IS NULL OR %s)
            ), seen AS (
                SELECT person AS id FROM found WHERE person IS NOT NULL
            ), %s
            SELECT %s AS view FROM found capture
            """.formatted(Reading.VISIBLE, Reading.NOTED, CaptureRows.VIEW);

    /** The person, and the newest capture of a part that the matcher has. */
    private static final String TO_COMPARE = """
            WITH found AS (
                SELECT person.id FROM person WHERE person.id = $11 AND %s
            ), seen AS (
                SELECT id FROM found
            ), %s
            SELECT (SELECT capture.id
                      FROM biometric_capture capture JOIN biometric_reference sample ON sample.capture = capture.id
                     WHERE capture.person = found.id AND sample.part = $12
                       AND capture.state IN ('TO_IDENTIFY', 'UNIQUE', 'ALIKE')
                     ORDER BY capture.captured_at DESC LIMIT 1) AS capture
              FROM found
            """.formatted(Reading.VISIBLE, Reading.NOTED);

    private static final String OF_PERSON = """
            SELECT cast(jsonb_build_object('id', id, 'capturedAt', captured_at, 'samples', %s) AS text) AS view
              FROM biometric_capture capture
             WHERE person = $1 AND state NOT IN ('TO_DELETE', 'DELETED')
             ORDER BY captured_at DESC
            """.formatted(CaptureRows.SAMPLES);

    private static final String STATUS = """
            SELECT count(*) FILTER (WHERE waits) AS waiting,
                   count(*) FILTER (WHERE waits AND failure IS NOT NULL) AS failing,
                   min(captured_at) FILTER (WHERE waits) AS oldest,
                   count(*) FILTER (WHERE state = 'REFUSED') AS refused
              FROM (SELECT state IN ('TO_INSERT', 'TO_IDENTIFY', 'TO_DELETE') AS waits, state, failure, captured_at
                      FROM biometric_capture WHERE state NOT IN ('UNIQUE', 'ALIKE', 'DELETED')) AS capture
            """;

    private final Pool pool;
    private final CaptureRows rows;
    private final BiometricMatcher matcher;
    private final Readings readings;
    private final JsonText json;

    BiometricFile(Pool pool, CaptureRows rows, BiometricMatcher matcher, Readings readings, JsonText json) {
        this.pool = pool;
        this.rows = rows;
        this.matcher = matcher;
        this.readings = readings;
        this.json = json;
    }

    /** What a person is told is held of them; whoever asks has made sure that the reader may know. */
    public Uni<List<HeldBiometrics>> of(UUID person) {
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(person))
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(row -> json.read(row.getString("view"), HeldBiometrics.class))
                        .toList());
    }

    Uni<CaptureView> one(UUID id, StatedPurpose purpose) {
        return pool.preparedQuery(ONE)
                .execute(readings.of(purpose, FIELDS).parametersInSight(id))
                .map(found -> {
                    if (found.size() == 0) {
                        throw BiometricProblem.UNKNOWN_CAPTURE.refuse();
                    }
                    return rows.view(found.iterator().next().getString("view"));
                });
    }

    /** The sample goes to the matcher and is forgotten. */
    Uni<Comparison> compare(ComparePerson probe, StatedPurpose purpose) {
        if (!matcher.isConfigured()) {
            throw BiometricProblem.NO_MATCHER.refuse();
        }
        return pool.preparedQuery(TO_COMPARE)
                .execute(readings.of(purpose, FIELDS)
                        .parametersInSight(probe.personId(), probe.part().name()))
                .map(found ->
                        reference(found.size() == 0 ? null : found.iterator().next()))
                .chain(reference -> matcher.verify(UUID.randomUUID(), reference, probe))
                .onFailure(MatcherFailure.class)
                .transform(failed -> CommonProblem.UNAVAILABLE.refuse());
    }

    Uni<MatcherStatus> status() {
        return pool.query(STATUS).execute().map(found -> {
            Row row = found.iterator().next();
            return new MatcherStatus(
                    matcher.isConfigured(),
                    row.getLong("waiting"),
                    row.getLong("failing"),
                    row.getOffsetDateTime("oldest"),
                    row.getLong("refused"));
        });
    }

    private static UUID reference(@Nullable Row person) {
        if (person == null) {
            throw BiometricProblem.UNKNOWN_PERSON.at("/personId");
        }
        UUID capture = person.getUUID("capture");
        if (capture == null) {
            throw BiometricProblem.NOTHING_TO_COMPARE.refuse();
        }
        return capture;
    }
}
