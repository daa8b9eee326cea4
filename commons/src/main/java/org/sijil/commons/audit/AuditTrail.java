package org.sijil.commons.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Writes who did what, in the transaction of the act. */
@ApplicationScoped
public class AuditTrail {

    private static final String APPEND = """
            INSERT INTO audit_entry (action, subject, actor, role, client, trace, detail_hash, at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """;

    private final Actor actor;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(Actor actor, ObjectMapper json, Clock clock) {
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Appends an act of the present caller, in the current Panache transaction.
     *
     * @param action what was done, as in {@code person.registered}
     * @param detail the state after it; only its hash is kept here
     */
    public Uni<Void> append(String action, UUID subject, Object detail) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(APPEND)
                        .setParameter(1, action)
                        .setParameter(2, subject)
                        .setParameter(3, actor.id())
                        .setParameter(4, actor.role())
                        .setParameter(5, actor.client())
                        .setParameter(6, actor.trace())
                        .setParameter(7, hash(detail))
                        .setParameter(8, OffsetDateTime.now(clock))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private byte[] hash(Object detail) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(detail));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
