package org.sijil.social.statistics;

import io.vertx.mutiny.sqlclient.Pool;
import java.util.List;

/** No household of any other test: a few of them would be withheld, or would have been written behind the triggers. */
public final class EmptyRegister {

    private EmptyRegister() {}

    /** Takes all households away, with all that is kept of them. */
    public static void make(Pool pool) {
        for (String statement : List.of(
                "TRUNCATE household, score CASCADE",
                "TRUNCATE household_entry_count, household_entry_count_change",
                "SELECT true FROM recount_households()")) {
            pool.query(statement).executeAndAwait();
        }
    }
}
