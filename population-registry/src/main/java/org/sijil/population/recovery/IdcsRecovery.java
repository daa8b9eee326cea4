package org.sijil.population.recovery;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.commons.name.PersonName;
import org.sijil.commons.security.Caller;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.delivery.Contact;
import org.sijil.population.otp.CodeProblem;
import org.sijil.population.otp.CodeRequest;
import org.sijil.population.otp.Codes;
import org.sijil.population.otp.SaidCode;
import org.sijil.population.partner.PairwiseKeys;

/** Finds who is described, sends them a code, and tells the number to whoever says it back. */
@ApplicationScoped
class IdcsRecovery {

    private static final List<String> DESCRIBED =
            List.of("cnie", "residencePermit", "givenName", "familyName", "birthDate", "contact");

    /** The work is the same for a paper that nobody holds: a record about nobody is written. */
    private static final String FIND = """
            WITH found AS (
                SELECT id, phone, email
                FROM person
                WHERE (cnie = $9 OR residence_permit = $10) AND birth_date = $11 AND status = 'ACTIVE'
                  AND coalesce(given_key_ar = $12, $12::text IS NULL) AND coalesce(given_key_fr = $13, $13::text IS NULL)
                  AND coalesce(family_key_ar = $14, $14::text IS NULL) AND coalesce(family_key_fr = $15, $15::text IS NULL)
            ), seen AS (
                SELECT coalesce(found.id, '00000000-0000-0000-0000-000000000000') AS id
                FROM (VALUES (1)) AS one LEFT JOIN found ON true
            ), %s
            SELECT found.* FROM seen LEFT JOIN found ON true
            """.formatted(Reading.NOTED);

    private static final String TELL = """
            WITH seen AS (SELECT id, idcs FROM person WHERE id = $9), %s
            SELECT idcs FROM seen
            """.formatted(Reading.NOTED);

    private final Pool pool;
    private final Readings readings;
    private final PairwiseKeys keys;
    private final Codes codes;
    private final Caller caller;

    IdcsRecovery(Pool pool, Readings readings, PairwiseKeys keys, Codes codes, Caller caller) {
        this.pool = pool;
        this.readings = readings;
        this.keys = keys;
        this.codes = codes;
        this.caller = caller;
    }

    /** What is to be sent to whoever is described, to nobody just as to somebody. */
    Uni<CodeRequest> code(RecoverIdcs described) {
        UUID standIn = keys.standIn(described.paper());
        return pool.preparedQuery(FIND)
                .execute(parameters(described))
                .map(rows -> request(rows.iterator().next(), standIn));
    }

    /** The number, for the right code. */
    Uni<RecoveredIdcs> finish(UUID id, SaidCode said) {
        return codes.say(id, CodeRequest.Use.RECOVERY, requester(), said).chain(this::tell);
    }

    private Uni<RecoveredIdcs> tell(@Nullable UUID person) {
        if (person == null) {
            throw CodeProblem.CODE_NOT_ACCEPTED.refuse();
        }
        return pool.preparedQuery(TELL)
                .execute(readings.ofRecovery(List.of("idcs")).parameters(person))
                .map(IdcsRecovery::number);
    }

    private Tuple parameters(RecoverIdcs described) {
        PersonName given = described.givenName();
        PersonName family = described.familyName();
        return readings.ofRecovery(DESCRIBED)
                .parameters(
                        described.cnie() == null ? null : described.cnie().value(),
                        described.residencePermit() == null
                                ? null
                                : described.residencePermit().value(),
                        described.birthDate(),
                        key(given.ar(), NameNormalizer::arabic),
                        key(given.fr(), NameNormalizer::latin),
                        key(family.ar(), NameNormalizer::arabic),
                        key(family.fr(), NameNormalizer::latin));
    }

    private CodeRequest request(Row found, UUID standIn) {
        UUID person = found.getUUID("id");
        return new CodeRequest(
                CodeRequest.Use.RECOVERY,
                requester(),
                CodeRequest.Limit.CITIZEN,
                standIn,
                person,
                Contact.of(found.getString("phone"), found.getString("email")),
                null);
    }

    private String requester() {
        return "citizen " + caller.id();
    }

    private static RecoveredIdcs number(RowSet<Row> rows) {
        return new RecoveredIdcs(new Idcs(rows.iterator().next().getString("idcs")));
    }

    private static @Nullable String key(@Nullable String name, UnaryOperator<String> form) {
        return name == null ? null : form.apply(name);
    }
}
