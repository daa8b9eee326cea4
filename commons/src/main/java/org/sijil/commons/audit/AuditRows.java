package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The rows of entries and seals. */
final class AuditRows {

    private static final String COLUMNS = """
            SELECT xid::text::bigint AS transaction, id, action, subject, actor, role, client, purpose, legal_basis, fields,
                   encode(detail_hash, 'hex') AS detail_hash, trace, at
              FROM audit_entry
            """;

    /** What no transaction still running can precede. */
    private static final String FINAL = COLUMNS + """
             WHERE (xid, id) > ($1::text::xid8, $2)
               AND xid < pg_snapshot_xmin(pg_current_snapshot())
             ORDER BY xid, id
             LIMIT $3
            """;

    private static final String BETWEEN = COLUMNS + """
             WHERE (xid, id) > ($1::text::xid8, $2)
               AND (xid, id) <= ($3::text::xid8, $4)
             ORDER BY xid, id
            """;
    private static final String SEALS = """
            SELECT seq, from_position, to_position, entry_count, encode(merkle_root, 'hex') AS merkle_root,
                   encode(previous_hash, 'hex') AS previous_hash, sealed_at, encode(hash, 'hex') AS hash, key_id,
                   encode(signature, 'hex') AS signature
              FROM audit_seal
            """;
    private static final String LAST = SEALS + """
             ORDER BY seq DESC
             LIMIT 1
            """;
    private static final String NEXT = SEALS + """
             WHERE seq >= $1
             ORDER BY seq
             LIMIT 1
            """;
    private static final String NUMBERED = SEALS + """
             WHERE seq = $1
            """;
    private static final String ADD = """
            INSERT INTO audit_seal (seq, from_position, to_position, entry_count, merkle_root, previous_hash, sealed_at, hash,
                                    key_id, signature)
            VALUES ($1, $2, $3, $4, decode($5, 'hex'), decode($6, 'hex'), $7, decode($8, 'hex'), $9, decode($10, 'hex'))
            """;

    /** Any number will do, as long as nothing else in the database uses it. */
    private static final String ALONE = "SELECT pg_advisory_xact_lock(7218202511)";

    private AuditRows() {}

    /** Waits until no other replica is sealing; holds until the transaction ends. */
    static Uni<Void> alone(SqlClient client) {
        return client.query(ALONE).execute().replaceWithVoid();
    }

    static Uni<List<AuditEntry>> finalAfter(SqlClient client, AuditPosition after, int limit) {
        return client.preparedQuery(FINAL)
                .execute(Tuple.of(Long.toString(after.transaction()), after.entry(), limit))
                .map(rows -> list(rows, AuditEntry::of));
    }

    static Uni<List<AuditEntry>> between(SqlClient client, AuditPosition after, AuditPosition last) {
        Tuple places = Tuple.of(
                Long.toString(after.transaction()), after.entry(), Long.toString(last.transaction()), last.entry());
        return client.preparedQuery(BETWEEN).execute(places).map(rows -> list(rows, AuditEntry::of));
    }

    static Uni<Optional<AuditSeal>> lastSeal(SqlClient client) {
        return client.query(LAST).execute().map(AuditRows::seal);
    }

    static Uni<Optional<AuditSeal>> nextSeal(SqlClient client, long seq) {
        return client.preparedQuery(NEXT).execute(Tuple.of(seq)).map(AuditRows::seal);
    }

    static Uni<Optional<AuditSeal>> seal(SqlClient client, long seq) {
        return client.preparedQuery(NUMBERED).execute(Tuple.of(seq)).map(AuditRows::seal);
    }

    static Uni<Void> add(SqlClient client, AuditSeal seal) {
        Tuple columns = Tuple.tuple()
                .addLong(seal.seq())
                .addString(seal.from())
                .addString(seal.to())
                .addInteger(seal.entries())
                .addString(seal.root())
                .addString(seal.previous())
                .addOffsetDateTime(OffsetDateTime.parse(seal.sealedAt()))
                .addString(seal.hash())
                .addString(seal.keyId())
                .addString(seal.signature());
        return client.preparedQuery(ADD).execute(columns).replaceWithVoid();
    }

    private static Optional<AuditSeal> seal(RowSet<Row> rows) {
        return list(rows, AuditSeal::of).stream().findFirst();
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> mapping) {
        return StreamSupport.stream(rows.spliterator(), false).map(mapping).toList();
    }
}
