package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.commons.name.PersonName;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;

/**
 * Compares declared facts with the register. The statement does the same work for a number that nobody holds as for one that
 * somebody does: it compares with an empty row, and writes a record about nobody, so that time does not tell them apart. What
 * is not declared counts as right. A number that was merged into another is answered from the record that stands.
 * is not declared counts as right. The attempt on somebody sealed is on their record; the answer is no.
 */
@ApplicationScoped
class Verification {

    private static final String VERIFY = """
            WITH seen AS (
                SELECT coalesce(holder.id, '00000000-0000-0000-0000-000000000000') AS id,
                       coalesce(
                           holder.status = 'ACTIVE'
                           AND %s
                           AND coalesce(holder.given_key_ar = $10, $10::text IS NULL)
                           AND coalesce(holder.given_key_fr = $11, $11::text IS NULL)
                           AND coalesce(holder.family_key_ar = $12, $12::text IS NULL)
                           AND coalesce(holder.family_key_fr = $13, $13::text IS NULL)
                           AND coalesce(holder.birth_date = $14, $14::date IS NULL)
                           AND coalesce(holder.sex = $15, $15::text IS NULL)
                           AND coalesce(holder.cnie = $16, $16::text IS NULL),
                           false) AS verified
                FROM (VALUES (1)) AS one LEFT JOIN person_by_number holder ON holder.number = $9
            ), %s
            SELECT verified FROM seen
            """.formatted(InSight.of("holder.id"), Reading.NOTED);

    private final Pool pool;
    private final Readings readings;

    Verification(Pool pool, Readings readings) {
        this.pool = pool;
        this.readings = readings;
    }

    /** Yes when a living person holds the number and every declared fact is right; else no, for whatever reason. */
    Uni<VerificationAnswer> verify(Declaration declared, StatedPurpose purpose) {
        List<String> facts = declared.facts();
        if (facts.isEmpty()) {
            throw VerificationProblem.NOTHING_TO_VERIFY.refuse();
        }
        return pool.preparedQuery(VERIFY)
                .execute(parameters(declared, readings.of(purpose, facts)))
                .map(Verification::answer);
    }

    private static Tuple parameters(Declaration declared, Reading reading) {
        PersonName given = declared.givenName();
        PersonName family = declared.familyName();
        return reading.parameters(
                declared.idcs().value(),
                given == null ? null : key(given.ar(), NameNormalizer::arabic),
                given == null ? null : key(given.fr(), NameNormalizer::latin),
                family == null ? null : key(family.ar(), NameNormalizer::arabic),
                family == null ? null : key(family.fr(), NameNormalizer::latin),
                declared.birthDate(),
                declared.sex() == null ? null : declared.sex().name(),
                declared.cnie() == null ? null : declared.cnie().value());
    }

    private static @Nullable String key(@Nullable String name, UnaryOperator<String> form) {
        return name == null ? null : form.apply(name);
    }

    private static VerificationAnswer answer(RowSet<Row> rows) {
        return new VerificationAnswer(rows.iterator().next().getBoolean("verified"));
    }
}
