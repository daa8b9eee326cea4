package org.sijil.commons.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;

/** Writes who reads whose data, and shows it to the person. A reader gets the answer only when the record is there. */
@ApplicationScoped
public class Consultations {

    private static final String SESSION = "<default>";

    private static final String RECORD = """
            INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
            SELECT read.person, cast($2 AS text), cast($3 AS text), cast($4 AS text), read.purpose, read."legalBasis",
                   read.fields, cast($5 AS text), cast($6 AS timestamptz)
              FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
                   AS read(person uuid, purpose text, "legalBasis" text, fields text[])
            """;

    private final Actor actor;
    private final Pool pool;
    private final ObjectMapper json;
    private final Clock clock;
    private final ConsultationLookup lookup;

    Consultations(Actor actor, Pool pool, ObjectMapper json, Clock clock, ConsultationLookup lookup) {
        this.actor = actor;
        this.pool = pool;
        this.json = json;
        this.clock = clock;
        this.lookup = lookup;
    }

    /** Records that the present caller reads; to be chained before the answer. */
    public Uni<Void> record(Consultation consultation) {
        return record(List.of(consultation));
    }

    /**
     * The same for several people whom one answer shows. Inside a Panache session it writes there: asking the pool for a
     * second connection while holding one would let a full pool wait for itself.
     */
    public Uni<Void> record(List<Consultation> consultations) {
        if (consultations.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Mutiny.Session session = SessionOperations.getCurrentSession(SESSION);
        return session == null ? onPool(consultations) : inSession(consultations);
    }

    /** The consultations of a person's data, newest first. */
    public Uni<Page<ConsultationView>> of(UUID person, PageRequest page) {
        return lookup.find(person, page);
    }

    private Uni<Void> onPool(List<Consultation> consultations) {
        Tuple values = Tuple.of(text(consultations), actor.id(), actor.role(), actor.client(), actor.trace());
        return pool.preparedQuery(RECORD)
                .execute(values.addOffsetDateTime(OffsetDateTime.now(clock)))
                .replaceWithVoid();
    }

    private Uni<Void> inSession(List<Consultation> consultations) {
        return Sql.update(
                        RECORD,
                        text(consultations),
                        actor.id(),
                        actor.role(),
                        actor.client(),
                        actor.trace(),
                        OffsetDateTime.now(clock))
                .replaceWithVoid();
    }

    private String text(List<Consultation> consultations) {
        try {
            return json.writeValueAsString(consultations);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
