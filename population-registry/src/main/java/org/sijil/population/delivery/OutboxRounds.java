package org.sijil.population.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;

/** Delivers what waits in the outbox, again and again. Of two replicas each takes what the other has not in hand. */
@ApplicationScoped
class OutboxRounds {

    private static final String DUE = """
            SELECT id, channel, recipient, body
              FROM outbox_message
             WHERE next_attempt_at <= $1 AND expires_at > $1
             ORDER BY next_attempt_at
             LIMIT 50
               FOR UPDATE SKIP LOCKED
            """;

    private static final String DONE = """
            DELETE FROM outbox_message
             WHERE id = $1
            """;

    private static final String LATER = """
            UPDATE outbox_message
               SET attempts = attempts + 1, next_attempt_at = $2
             WHERE id = $1
            """;

    private static final String WORTHLESS = """
            DELETE FROM outbox_message
             WHERE expires_at <= $1
            """;

    private final DeliveryConfig config;
    private final Optional<Courier> courier;
    private final Clock clock;

    OutboxRounds(DeliveryConfig config, Vertx vertx, JsonText json, Clock clock) {
        this.config = config;
        this.courier = courier(config, vertx, json);
        this.clock = clock;
    }

    /** One round; a message that cannot be delivered now does not keep the others waiting. */
    @Scheduled(every = "${sijil.delivery.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> round() {
        return Sql.update(WORTHLESS, Moments.now(clock)).chain(this::due).chain(due -> InTurn.each(due, this::settle));
    }

    private Uni<List<Object[]>> due() {
        return courier.isPresent()
                ? Sql.rows(DUE, Moments.now(clock))
                : Uni.createFrom().item(List.of());
    }

    private Uni<Integer> settle(Object[] row) {
        UUID id = (UUID) row[0];
        return deliver(row)
                .onItemOrFailure()
                .transformToUni((done, failure) -> failure == null ? Sql.update(DONE, id) : later(id, failure));
    }

    private Uni<Void> deliver(Object[] row) {
        Contact.Channel channel = Contact.Channel.valueOf((String) row[1]);
        return channel == Contact.Channel.NONE
                ? Uni.createFrom().voidItem()
                : courier.orElseThrow().deliver(new Message((UUID) row[0], channel, (String) row[2], (String) row[3]));
    }

    /** Of which kind, for the operator; the failure's message could hold the address. */
    private Uni<Integer> later(UUID id, Throwable failure) {
        Log.warnf(
                "Message %s cannot be delivered for now (%s)",
                id, failure.getClass().getName());
        return Sql.update(LATER, id, Moments.now(clock).plus(config.pause()));
    }

    private static Optional<Courier> courier(DeliveryConfig config, Vertx vertx, JsonText json) {
        Optional<Courier> relay = config.relay().map(address -> new RelayCourier(json, address, config.relayToken()));
        Optional<Courier> chosen = relay.or(() -> config.file().map(file -> new FileCourier(vertx, json, file)));
        if (chosen.isEmpty()) {
            Log.warn(
                    "Messages to people are not delivered: neither sijil.delivery.relay nor sijil.delivery.file is set");
        }
        return chosen;
    }
}
