package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.KnownPersons;
import org.sijil.commons.identifier.Idcs;

/** Everybody of whom the population feed told. */
@ApplicationScoped
class FollowedPersons implements KnownPersons {

    private static final String BY_NUMBER = "SELECT id FROM person WHERE idcs = $1";

    private final Pool pool;

    FollowedPersons(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<@Nullable UUID> idOf(Idcs idcs) {
        return pool.preparedQuery(BY_NUMBER).execute(Tuple.of(idcs.value())).map(FollowedPersons::id);
    }

    private static @Nullable UUID id(RowSet<Row> rows) {
        return rows.size() == 0 ? null : rows.iterator().next().getUUID("id");
    }
}
