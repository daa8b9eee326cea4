package org.sijil.commons.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.sqm.NodeBuilder;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class SqlTest {

    @Inject
    Mutiny.SessionFactory sessions;

    @Test
    void aValueComesAsTheTypeOfItsColumn() throws Throwable {
        UUID id = UUID.randomUUID();
        assertEquals(List.of(1L, 2L, 3L), values("SELECT generate_series(1, 3)::bigint"));
        assertEquals(List.of("سجل"), values("SELECT 'سجل'::text"));
        assertEquals(List.of(id), values("SELECT CAST('" + id + "' AS uuid)"));
    }

    @Test
    void aStatementRunManyTimesIsPlannedOnce() throws Throwable {
        values("SELECT 'planned once'::text");
        int before = plans();
        for (int time = 0; time < 20; time++) {
            values("SELECT 'planned once'::text");
        }
        assertEquals(before, plans());
    }

    private static List<Object> values(String sql) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(() -> Sql.values(Object.class, sql)));
    }

    private int plans() {
        return ((NodeBuilder) sessions.getCriteriaBuilder())
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }
}
