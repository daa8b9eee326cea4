package org.sijil.commons.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's own SQL, parameters {@code $1} and on, on the connection and in the transaction of the current Panache
 * session; entities that have changed are written first. It fails as the session's own queries do.
 *
 * <p>A native query of the session would do the same, but Hibernate Reactive 4.2 takes each execution of one that answers
 * rows for a new query: its cache of plans fills with copies, and each lookup walks through them.
 */
public final class Sql {

    private Sql() {}

    /** Changes rows; answers how many. */
    public static Uni<Integer> update(String sql, @Nullable Object... parameters) {
        return run(connection -> connection.update(sql, parameters));
    }

    /**
     * The first column of each row.
     *
     * @param type what the PostgreSQL client makes of the column's type; for bytea, a Buffer
     */
    public static <T> Uni<List<T>> values(Class<T> type, String sql, @Nullable Object... parameters) {
        return rows(sql, parameters)
                .map(rows -> rows.stream().map(row -> type.cast(row[0])).toList());
    }

    /** The first column of the first row; null without a row. */
    public static <T> Uni<@Nullable T> value(Class<T> type, String sql, @Nullable Object... parameters) {
        return values(type, sql, parameters).map(values -> values.isEmpty() ? null : values.get(0));
    }

    /** Rows of columns. */
    public static Uni<List<Object[]>> rows(String sql, @Nullable Object... parameters) {
        return run(connection -> connection.select(sql, parameters)).map(result -> {
            List<Object[]> rows = new ArrayList<>(result.size());
            result.forEachRemaining(rows::add);
            return rows;
        });
    }

    private static <T> Uni<T> run(Function<ReactiveConnection, CompletionStage<T>> work) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> Uni.createFrom()
                        .completionStage(() -> work.apply(((MutinySessionImpl) session).getReactiveConnection())));
    }
}
