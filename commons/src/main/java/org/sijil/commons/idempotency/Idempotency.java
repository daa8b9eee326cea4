package org.sijil.commons.idempotency;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.hash.Sha256;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Problems;
import org.sijil.commons.security.Caller;

/**
 * Runs a command once per key. The key is claimed, the work done and the answer stored in one transaction: a crash undoes
 * all of it or none, and a second call with the same key waits for the first and gets its answer. A refused request leaves
 * no trace, so that it can be mended and sent again with the same key.
 */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final int ATTEMPTS_AFTER_A_RACE = 3;

    private static final String CLAIM = """
            INSERT INTO idempotent_answer AS known (caller, operation, key, body_hash, expires_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (caller, operation, key) DO UPDATE
               SET body_hash = excluded.body_hash, status = NULL, body = NULL,
                   expires_at = excluded.expires_at
             WHERE known.expires_at < $6
            """;
    private static final String STORE = """
            UPDATE idempotent_answer
               SET status = $4, body = $5
             WHERE caller = $1 AND operation = $2 AND key = $3
            """;
    private static final String FIND = """
            SELECT body_hash, body
              FROM idempotent_answer
             WHERE caller = $1 AND operation = $2 AND key = $3 AND expires_at >= $4
            """;
    private static final String PURGE = """
            DELETE FROM idempotent_answer
             WHERE expires_at < $1
            """;

    private final Caller caller;
    private final JsonText json;
    private final Clock clock;
    private final Pool pool;
    private final Duration lifetime;

    Idempotency(
            Caller caller,
            JsonText json,
            Clock clock,
            Pool pool,
            @ConfigProperty(name = "sijil.idempotency.lifetime", defaultValue = "P1D") Duration lifetime) {
        this.caller = caller;
        this.json = json;
        this.clock = clock;
        this.pool = pool;
        this.lifetime = lifetime;
    }

    /**
     * Runs the work in a transaction, once for the caller, operation and key.
     *
     * @param key the {@code Idempotency-Key} header; null runs the work unconditionally
     * @param request what was asked; another request under the same key is refused
     * @throws org.sijil.commons.problem.Refused {@code invalid-idempotency-key}, {@code idempotency-key-reused}
     */
    public <T> Uni<RestResponse<T>> once(
            String operation,
            @Nullable String key,
            Object request,
            Class<T> type,
            Supplier<Uni<RestResponse<T>>> work) {
        return key == null ? inTransaction(work) : once(claim(operation, key, request), type, work);
    }

    /**
     * The same, where a part of the work stays done even if the rest is refused: it goes first, outside of the transaction, and
     * is not repeated for an answer that is kept.
     */
    public <P, T> Uni<RestResponse<T>> once(
            String operation,
            @Nullable String key,
            Object request,
            Class<T> type,
            Supplier<Uni<P>> first,
            Function<P, Uni<RestResponse<T>>> work) {
        if (key == null) {
            return first.get().chain(found -> inTransaction(() -> work.apply(found)));
        }
        Claim claim = claim(operation, key, request);
        return Panache.withSession(() -> kept(claim, type))
                .chain(kept -> kept.isEmpty()
                        ? first.get().chain(found -> once(claim, type, () -> work.apply(found)))
                        : Uni.createFrom().item(kept.get(0)));
    }

    private <T> Uni<RestResponse<T>> once(Claim claim, Class<T> type, Supplier<Uni<RestResponse<T>>> work) {
        return inTransaction(() -> take(claim)
                .chain(taken -> taken
                        ? work.get().call(answer -> store(claim, answer))
                        : kept(claim, type).map(kept -> kept.get(0))));
    }

    private Claim claim(String operation, String key, Object request) {
        if (!KEY.matcher(key).matches()) {
            throw CommonProblem.INVALID_IDEMPOTENCY_KEY.refuse();
        }
        return new Claim(caller.id(), operation, key, hash(request), OffsetDateTime.now(clock));
    }

    private static <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
        return Panache.withTransaction(work).onFailure(Problems::isRace).retry().atMost(ATTEMPTS_AFTER_A_RACE);
    }

    private Uni<Boolean> take(Claim claim) {
        return Sql.update(
                        CLAIM,
                        claim.caller(),
                        claim.operation(),
                        claim.key(),
                        claim.bodyHash(),
                        claim.at().plus(lifetime),
                        claim.at())
                .map(rows -> rows > 0);
    }

    private Uni<Integer> store(Claim claim, RestResponse<?> answer) {
        StoredAnswer stored = StoredAnswer.of(answer, json);
        return Sql.update(STORE, claim.caller(), claim.operation(), claim.key(), stored.status(), json.of(stored));
    }

    /** The answer to an earlier request under the key; empty for none. */
    private <T> Uni<List<RestResponse<T>>> kept(Claim claim, Class<T> type) {
        return Sql.rows(FIND, claim.caller(), claim.operation(), claim.key(), claim.at())
                .map(rows -> rows.stream()
                        .map(row -> answer(claim, row).replay(json, type))
                        .toList());
    }

    private StoredAnswer answer(Claim claim, Object[] row) {
        if (!Arrays.equals(claim.bodyHash(), ((Buffer) row[0]).getBytes())) {
            throw CommonProblem.IDEMPOTENCY_KEY_REUSED.refuse();
        }
        return json.read((String) row[1], StoredAnswer.class);
    }

    @Scheduled(every = "${sijil.idempotency.purge-every:1h}", delayed = "1m")
    Uni<Void> purge() {
        return pool.preparedQuery(PURGE)
                .execute(Tuple.of(OffsetDateTime.now(clock)))
                .replaceWithVoid();
    }

    private byte[] hash(Object request) {
        return Sha256.of(json.of(request));
    }

    /** Never compared, so that an array in it does no harm. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Claim(String caller, String operation, String key, byte[] bodyHash, OffsetDateTime at) {}
}
