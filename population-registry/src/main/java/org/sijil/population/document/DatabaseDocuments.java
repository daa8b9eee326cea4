package org.sijil.population.document;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps documents in the service's own database: one backup, one place to guard. */
@ApplicationScoped
@DefaultBean
class DatabaseDocuments implements DocumentStore {

    private static final String ADD = "INSERT INTO document_piece (document, place, bytes) VALUES ($1, $2, $3)";
    private static final String PIECE = "SELECT bytes FROM document_piece WHERE document = $1 AND place = $2";
    private static final String REMOVE = "DELETE FROM document_piece WHERE document = $1";

    private final Pool pool;

    DatabaseDocuments(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(UUID document, int place, Buffer piece) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(document, place, piece.getDelegate()))
                .replaceWithVoid();
    }

    /** One query a piece: a slow reader holds no connection. */
    @Override
    public Multi<Buffer> pieces(UUID document) {
        AtomicInteger place = new AtomicInteger();
        return Multi.createBy()
                .repeating()
                .uni(() -> pool.preparedQuery(PIECE)
                        .execute(Tuple.of(document, place.getAndIncrement()))
                        .map(DatabaseDocuments::piece))
                .whilst(Optional::isPresent)
                .select()
                .where(Optional::isPresent)
                .map(Optional::get);
    }

    @Override
    public Uni<Void> remove(UUID document) {
        return pool.preparedQuery(REMOVE).execute(Tuple.of(document)).replaceWithVoid();
    }

    private static Optional<Buffer> piece(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(rows.iterator().next().getBuffer("bytes"));
    }
}
