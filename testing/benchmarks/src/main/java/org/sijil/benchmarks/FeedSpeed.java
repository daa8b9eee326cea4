package org.sijil.benchmarks;

import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/** How fast the enrollment service follows a feed from the beginning, deciding and enrolling as it goes. */
final class FeedSpeed {

    private static final long PATIENCE_NANOS = 300_000_000_000L;
    private static final long PAUSE_NANOS = 20_000_000L;

    private final LocalStack stack;
    private final DataSource enrollment;

    FeedSpeed(LocalStack stack) {
        this.stack = stack;
        this.enrollment = stack.database(ServiceName.ENROLLMENT_SERVICE);
    }

    /** Empties the follower's database and lets it read everything again; events a second of both feeds together. */
    double follow() throws SQLException, TimeoutException {
        stack.kill(ServiceName.ENROLLMENT_SERVICE);
        Nation.execute(enrollment, "DROP SCHEMA public CASCADE");
        Nation.execute(enrollment, "CREATE SCHEMA public");
        long events = count(ServiceName.POPULATION_REGISTRY) + count(ServiceName.SOCIAL_REGISTRY);
        String people = end(ServiceName.POPULATION_REGISTRY);
        String households = end(ServiceName.SOCIAL_REGISTRY);
        Thread starting = new Thread(() -> stack.startAgain(ServiceName.ENROLLMENT_SERVICE), "start-follower");
        starting.start();
        await("SELECT 1 FROM feed_cursor WHERE position <> ''");
        long begin = System.nanoTime();
        await("SELECT 1 FROM feed_cursor a, feed_cursor b WHERE a.feed = 'population' AND a.position = '" + people
                + "' AND b.feed = 'social' AND b.position = '" + households + "'");
        return events * 1e9 / (System.nanoTime() - begin);
    }

    /** Waits until whoever follows the population registry has heard of everybody. */
    void settle() throws SQLException, TimeoutException {
        String people = end(ServiceName.POPULATION_REGISTRY);
        String heard = "SELECT 1 FROM feed_cursor WHERE feed = 'population' AND position = '" + people + "'";
        await(enrollment, heard);
        await(stack.database(ServiceName.SOCIAL_REGISTRY), heard);
    }

    /** The floor: the same events read over HTTP, page by page, with no effect. */
    double read(Load load, String token) throws Exception {
        long begin = System.nanoTime();
        long events = read(load, token, stack.address(ServiceName.POPULATION_REGISTRY))
                + read(load, token, stack.address(ServiceName.SOCIAL_REGISTRY));
        return events * 1e9 / (System.nanoTime() - begin);
    }

    private static long read(Load load, String token, URI service) throws Exception {
        long events = 0;
        String after = "";
        while (true) {
            List<String> ids = load.ids(service.resolve("/v1/feed?limit=500&after=" + after), token);
            if (ids.isEmpty()) {
                return events;
            }
            events += ids.size();
            after = ids.get(ids.size() - 1);
        }
    }

    private long count(ServiceName service) throws SQLException {
        return Long.parseLong(Nation.texts(stack.database(service), "SELECT count(*)::text FROM told_event")
                .get(0));
    }

    private String end(ServiceName service) throws SQLException {
        return Nation.texts(
                        stack.database(service),
                        "SELECT xid::text || '.' || id FROM told_event ORDER BY xid DESC, id DESC LIMIT 1")
                .get(0);
    }

    private void await(String sql) throws TimeoutException {
        await(enrollment, sql);
    }

    private static void await(DataSource follower, String sql) throws TimeoutException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < deadline) {
            if (holds(follower, sql)) {
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new TimeoutException("The follower did not get there in time");
    }

    /** The tables are not there before the service has made them. */
    private static boolean holds(DataSource follower, String sql) {
        try {
            return !Nation.texts(follower, sql).isEmpty();
        } catch (SQLException notYet) {
            return false;
        }
    }
}
