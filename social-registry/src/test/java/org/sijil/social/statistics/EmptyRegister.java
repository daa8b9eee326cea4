package org.sijil.social.statistics;

import io.vertx.mutiny.sqlclient.Pool;
import java.util.List;

/** No household of any other test: a few of them would be withheld, or would have been written behind the triggers. */
final class EmptyRegister {

    private EmptyRegister() {}

    static void make(Pool pool) {
        for (String statement : List.of(
                "TRUNCATE household CASCADE",
                "TRUNCATE household_entry_count, household_entry_count_change",
                "SELECT true FROM recount_households()")) {
            pool.query(statement).executeAndAwait();
        }
    }
}
