package org.sijil.commons.feed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.SerializationFailure;
import org.sijil.commons.database.Sql;

/** Appends to this service's feed, in the transaction of the change that the events tell of. */
@ApplicationScoped
public class FeedPublisher {

    private static final String APPEND = """
            SELECT append_feed_event(draft.type, draft.subject, draft.data, $2)
              FROM ROWS FROM (jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS (type text, subject uuid, data jsonb))
                   WITH ORDINALITY AS draft(type, subject, data, place)
             ORDER BY draft.place
            """;

    private static final String TOLD_BY_YOUNGER = "SELECT told_by_younger(?)";

    private final JsonText json;
    private final Clock clock;

    FeedPublisher(JsonText json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Appends one event; see {@link #appendAll}. */
    public Uni<Void> append(String type, UUID subject, Object data) {
        return appendAll(List.of(new Draft(type, subject, data)));
    }

    /**
     * Appends events in the order given, in the current Panache transaction. It fails as a serialization failure when a
     * younger transaction has already told of one of the subjects: the whole command is then to be repeated.
     */
    public Uni<Void> appendAll(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.rows(APPEND, json.of(drafts), OffsetDateTime.now(clock)).replaceWithVoid();
    }

    /** The same for a job, in the transaction of its connection. */
    public void appendAll(Connection tx, List<Draft> drafts) throws SQLException {
        requireUntold(tx, drafts);
        OffsetDateTime now = OffsetDateTime.now(clock);
        CopyRows events = new CopyRows("feed_event (type, subject, data, at)");
        drafts.forEach(draft -> events.add(draft.type(), draft.subject(), json.of(draft.data()), now));
        events.write(tx);
    }

    private static void requireUntold(Connection tx, List<Draft> drafts) throws SQLException {
        try (PreparedStatement query = tx.prepareStatement(TOLD_BY_YOUNGER)) {
            Object[] subjects = drafts.stream().map(Draft::subject).toArray();
            query.setArray(1, tx.createArrayOf("uuid", subjects));
            try (ResultSet told = query.executeQuery()) {
                told.next();
                if (told.getBoolean(1)) {
                    throw new SerializationFailure("a younger transaction already told of a subject");
                }
            }
        }
    }

    /**
     * An event before it has a position.
     *
     * @param data the least that followers need; never names, addresses or documents
     */
    @RegisterForReflection
    public record Draft(String type, UUID subject, Object data) {}
}
