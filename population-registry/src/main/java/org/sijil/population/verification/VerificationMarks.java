package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Tells a person who knows them by a token, which virtual ids they gave away and when they forbade verification. */
@ApplicationScoped
public class VerificationMarks {

    private static final String OF_PERSON = """
            SELECT 'VERIFICATION_LOCK' AS kind, locked_at AS since, unlocked_at AS until, NULL AS number, NULL AS client
              FROM verification_lock
             WHERE person = $1
             UNION ALL
            SELECT 'VIRTUAL_ID', created_at,
                   least(revoked_at, CASE WHEN once THEN used_at END, expires_at), number, partner.client
              FROM virtual_id LEFT JOIN partner ON partner.id = used_by
             WHERE person = $1
             UNION ALL
            SELECT 'PARTNER_TOKEN', issued_at, NULL, NULL, partner.client
              FROM partner_token JOIN partner ON partner.id = partner_token.partner
             WHERE person = $1
             ORDER BY since DESC
            """;

    private final Pool pool;

    VerificationMarks(Pool pool) {
        this.pool = pool;
    }

    /** The newest first; whoever asks has made sure that the reader may know. */
    public Uni<List<VerificationMark>> of(UUID person) {
        return pool.preparedQuery(OF_PERSON)
                .execute(Tuple.of(person))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(VerificationMarks::mark)
                        .toList());
    }

    private static VerificationMark mark(Row row) {
        return new VerificationMark(
                VerificationMark.Kind.valueOf(row.getString("kind")),
                row.getOffsetDateTime("since"),
                row.getOffsetDateTime("until"),
                row.getString("number"),
                row.getString("client"));
    }
}
