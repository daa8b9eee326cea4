package org.sijil.population.otp;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;

/** The rows of table one_time_code, in the caller's transaction. */
@ApplicationScoped
class CodeRows {

    private static final String ALONE = """
            SELECT cast(pg_advisory_xact_lock(hashtextextended(cast($1 AS text), 2)) AS text)
            """;

    private static final String SENT = """
            SELECT (SELECT count(*) FROM one_time_code WHERE requester = $1 AND requested_at > $5),
                   (SELECT count(*) FROM one_time_code WHERE subject = $2 AND requester = $1 AND requested_at > $5),
                   (SELECT count(*) FROM one_time_code
                     WHERE subject = $2 AND requester = $1 AND requested_at > $6 AND wrong >= $7),
                   (SELECT count(*) FROM one_time_code WHERE person = $3 AND requested_at > $5),
                   (SELECT count(*) FROM one_time_code WHERE person = $3 AND requested_at > $6 AND wrong >= $7),
                   (SELECT count(*) FROM one_time_code WHERE contact = $4 AND requested_at > $5)
            """;

    private static final String ADD = """
            INSERT INTO one_time_code (id, use, requester, subject, contact, person, code_hash, requested_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """;

    /** Right or wrong, the row is written once; a second answer at the same time waits for the first and is judged after it. */
    private static final String SAY = """
            UPDATE one_time_code
               SET wrong = wrong + CASE WHEN code_hash = $4 THEN 0 ELSE 1 END,
                   used_at = CASE WHEN code_hash = $4 THEN cast($5 AS timestamptz) END
             WHERE id = $1 AND use = $2 AND requester = $3 AND used_at IS NULL AND expires_at > $5 AND wrong < $6
            RETURNING CASE WHEN used_at IS NOT NULL THEN person END
            """;

    private static final String PURGE = """
            DELETE FROM one_time_code
             WHERE requested_at < $1
            """;

    /**
     * How many codes count against a new one.
     *
     * @param wanted by the requester, under any name
     * @param wantedOfName by the requester, under this name
     * @param guessedOfName of these, guessed to their end
     * @param toPerson to the person, whoever wanted them
     * @param guessedOfPerson of these, guessed to their end
     * @param toContact to the telephone or mailbox
     */
    record Sent(
            long wanted, long wantedOfName, long guessedOfName, long toPerson, long guessedOfPerson, long toContact) {}

    /** Keeps others from counting the same until the transaction ends. */
    Uni<Void> alone(String what) {
        return Sql.rows(ALONE, what).replaceWithVoid();
    }

    Uni<Sent> sent(CodeRequest request, UUID contact, OffsetDateTime since, OffsetDateTime frozenSince, int attempts) {
        return Sql.rows(
                        SENT,
                        request.requester(),
                        request.subject(),
                        request.person(),
                        contact,
                        since,
                        frozenSince,
                        attempts)
                .map(rows -> sent(rows.get(0)));
    }

    Uni<Integer> add(SentCode code, CodeRequest request, UUID contact, byte[] hash, OffsetDateTime now) {
        return Sql.update(
                ADD,
                code.id(),
                request.use().name(),
                request.requester(),
                request.subject(),
                contact,
                request.person(),
                hash,
                now,
                code.expiresAt());
    }

    /** The person whose code it is, once; else null. */
    Uni<@Nullable UUID> say(
            UUID id, CodeRequest.Use use, String requester, byte[] hash, OffsetDateTime now, int attempts) {
        return Sql.rows(SAY, id, use.name(), requester, hash, now, attempts).map(CodeRows::person);
    }

    Uni<Integer> purge(OffsetDateTime before) {
        return Sql.update(PURGE, before);
    }

    private static Sent sent(Object[] row) {
        return new Sent((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]);
    }

    private static @Nullable UUID person(List<Object[]> rows) {
        return rows.isEmpty() ? null : (UUID) rows.get(0)[0];
    }
}
