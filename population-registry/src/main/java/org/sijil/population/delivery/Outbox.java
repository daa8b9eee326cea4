package org.sijil.population.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;

/** Takes messages in the transaction that wants them sent: a message without its reason is never sent, nor the other way. */
@ApplicationScoped
public class Outbox {

    private static final String PUT = """
            INSERT INTO outbox_message (id, channel, recipient, body, expires_at, next_attempt_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """;

    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    /** Has a text sent, if that succeeds while it is worth something. */
    public Uni<Void> put(Contact to, String text, OffsetDateTime until) {
        return Sql.update(PUT, UUID.randomUUID(), to.channel().name(), to.address(), text, until, Moments.now(clock))
                .replaceWithVoid();
    }
}
