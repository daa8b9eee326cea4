package org.sijil.social.household;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/** Lets a household of a test have been there for some time: the desk enters none with an earlier day. */
final class Past {

    private static final List<String> EARLIER = List.of(
            "UPDATE household SET registered_on = registered_on - $2::int, place_since = place_since - $2::int,"
                    + " head_since = head_since - $2::int, place_recorded_at = place_recorded_at - make_interval(days => $2)"
                    + " WHERE id = $1",
            "UPDATE household_place SET valid_from = valid_from - $2::int,"
                    + " recorded_at = recorded_at - make_interval(days => $2) WHERE household = $1",
            "UPDATE membership SET valid_from = valid_from - $2::int,"
                    + " recorded_at = recorded_at - make_interval(days => $2) WHERE household = $1",
            "UPDATE membership_history SET valid_from = valid_from - $2::int,"
                    + " recorded_at = recorded_at - make_interval(days => $2) WHERE household = $1");

    private Past() {}

    /** Gives the household back, which has now been there for so many days. */
    static String since(Pool pool, int days, String household) {
        EARLIER.forEach(
                statement -> pool.preparedQuery(statement).executeAndAwait(Tuple.of(UUID.fromString(household), days)));
        return household;
    }
}
