package org.sijil.population.document;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sijil.commons.database.Sql;

/** The rows of table document. */
@ApplicationScoped
class DocumentRows {

    /** Nobody fills the table with papers that nothing uses. */
    private static final String BEGIN = """
            INSERT INTO document (id, owner, kind, media_type, begun_at)
            SELECT uuidv7(), $1, $2, $3, $4
             WHERE (SELECT count(*) FROM document WHERE owner = $1 AND attached_at IS NULL) < $5
            RETURNING id
            """;

    private static final String END = """
            UPDATE document SET received_at = $2, size = $3, sha256 = $4
             WHERE id = $1
            RETURNING id, kind, media_type, size, sha256, received_at
            """;

    private static final String OF_OWNER = """
            SELECT id, kind, media_type, size, sha256, received_at
              FROM document
             WHERE owner = $1 AND received_at IS NOT NULL
             ORDER BY id DESC
             LIMIT 200
            """;

    private static final String ATTACH = """
            UPDATE document SET attached_at = coalesce(attached_at, $4)
             WHERE id = $1 AND owner = $2 AND sha256 = decode($3, 'hex')
            """;

    private static final String HOLDS = """
            SELECT id FROM document WHERE id = $1 AND owner = $2 AND sha256 = decode($3, 'hex')
            """;

    private static final String OUTDATED = """
            SELECT id FROM document WHERE attached_at IS NULL AND begun_at < $1 ORDER BY begun_at LIMIT 100
            """;

    private static final String REMOVE = "DELETE FROM document WHERE id = $1 AND attached_at IS NULL";

    private final Pool pool;

    DocumentRows(Pool pool) {
        this.pool = pool;
    }

    /** @throws org.sijil.commons.problem.Refused {@code too-many-documents} */
    Uni<UUID> begin(String owner, DocumentKind kind, MediaKind media, OffsetDateTime at, int atMost) {
        return pool.preparedQuery(BEGIN)
                .execute(Tuple.of(owner, kind.name(), media.mediaType(), at, atMost))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw DocumentProblem.TOO_MANY_DOCUMENTS.refuse();
                    }
                    return rows.iterator().next().getUUID("id");
                });
    }

    Uni<DocumentView> end(UUID id, OffsetDateTime at, long size, byte[] hash) {
        return pool.preparedQuery(END)
                .execute(Tuple.of(id, at, size, Buffer.buffer(hash)))
                .map(rows -> view(rows.iterator().next()));
    }

    Uni<List<DocumentView>> of(String owner) {
        return pool.preparedQuery(OF_OWNER).execute(Tuple.of(owner)).map(DocumentRows::views);
    }

    /** In the session's transaction; answers how many rows, one when the owner has such a document. */
    Uni<Integer> attach(DocumentReference document, String owner, OffsetDateTime at) {
        return Sql.update(ATTACH, document.id(), owner, document.sha256(), at);
    }

    /** In the session's transaction. */
    Uni<Boolean> holds(DocumentReference document, String owner) {
        return Sql.values(UUID.class, HOLDS, document.id(), owner, document.sha256())
                .map(found -> !found.isEmpty());
    }

    Uni<List<UUID>> outdated(OffsetDateTime before) {
        return pool.preparedQuery(OUTDATED)
                .execute(Tuple.of(before))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("id"))
                        .toList());
    }

    Uni<Void> remove(UUID id) {
        return pool.preparedQuery(REMOVE).execute(Tuple.of(id)).replaceWithVoid();
    }

    private static List<DocumentView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(DocumentRows::view)
                .toList();
    }

    private static DocumentView view(Row row) {
        return new DocumentView(
                row.getUUID("id"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("media_type"),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBuffer("sha256").getBytes()),
                row.getOffsetDateTime("received_at"));
    }
}
