package org.sijil.commons.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.database.SortedJson;
import org.sijil.commons.database.Sql;
import org.sijil.commons.hash.Sha256;

/** Writes who did what, in the transaction of the deed: no deed without its entry, no entry without its deed. */
@ApplicationScoped
public class AuditTrail {

    private static final String APPEND = """
            INSERT INTO audit_entry (action, subject, actor, role, client, trace, detail_hash, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private final ObjectMapper json;
    private final ObjectWriter sorted;
    private final Actor actor;
    private final Pool pool;
    private final Clock clock;

    AuditTrail(Actor actor, ObjectMapper json, Pool pool, Clock clock) {
        this.json = json;
        this.sorted = json.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);
        this.actor = actor;
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * Appends an entry for the present caller, in the current Panache transaction.
     *
     * @param action what was done, as in {@code person.registered}
     * @param subject whom or what it was done to, by opaque id
     * @param detail what the deed was exactly; only the SHA-256 of its JSON, properties sorted by name, is kept
     */
    public Uni<Void> append(String action, UUID subject, Object detail) {
        return Sql.update(
                        APPEND,
                        action,
                        subject,
                        actor.id(),
                        actor.role(),
                        actor.client(),
                        actor.trace(),
                        hash(detail),
                        OffsetDateTime.now(clock))
                .replaceWithVoid();
    }

    /**
     * Appends an entry in a transaction of its own, for what the present caller was not let do.
     *
     * @param role of the caller, who has none that counts for it
     */
    Uni<Void> appendRefusal(String action, UUID subject, String role, Object detail) {
        Tuple columns = Tuple.tuple()
                .addString(action)
                .addUUID(subject)
                .addString(actor.id())
                .addString(role)
                .addString(actor.client())
                .addString(actor.trace())
                .addBuffer(Buffer.buffer(hash(detail)))
                .addOffsetDateTime(OffsetDateTime.now(clock));
        return pool.preparedQuery(APPEND).execute(columns).replaceWithVoid();
    }

    /** Appends an entry in the transaction of a JDBC connection, as jobs do. */
    public void append(Connection tx, String action, UUID subject, Object detail) throws SQLException {
        try (PreparedStatement insert = tx.prepareStatement(APPEND.replaceAll("\\$\\d", "?"))) {
            insert.setString(1, action);
            insert.setObject(2, subject);
            insert.setString(3, actor.id());
            insert.setString(4, actor.role());
            insert.setString(5, actor.client());
            insert.setString(6, actor.trace());
            insert.setBytes(7, hash(detail));
            insert.setObject(8, OffsetDateTime.now(clock));
            insert.executeUpdate();
        }
    }

    /** The present caller, for entries that a job will append. */
    public Author author() {
        return new Author(actor.id(), actor.role(), actor.client(), actor.trace());
    }

    /**
     * Appends an entry for each subject in the transaction of a job's connection.
     *
     * @param details of each subject, what the deed was
     */
    public void appendAll(Connection tx, Author by, String action, Map<UUID, ?> details) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(clock);
        CopyRows entries = new CopyRows("audit_entry (action, subject, actor, role, client, trace, detail_hash, at)");
        details.forEach((subject, detail) ->
                entries.add(action, subject, by.id(), by.role(), by.client(), by.trace(), hash(detail), now));
        entries.write(tx);
    }

    private byte[] hash(Object detail) {
        if (detail instanceof SortedJson written) {
            return Sha256.of(written.text());
        }
        try {
            return Sha256.of(sorted.writeValueAsString(json.<JsonNode>valueToTree(detail))
                    .getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
