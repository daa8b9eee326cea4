package org.sijil.commons.audit;

import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.JsonText;
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
    private final JsonText json;
    private final Clock clock;
    private final ConsultationLookup lookup;

    Consultations(Actor actor, Pool pool, JsonText json, Clock clock, ConsultationLookup lookup) {
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
        Object[] row = {
            json.of(consultations), actor.id(), actor.role(), actor.client(), actor.trace(), OffsetDateTime.now(clock)
        };
        return SessionOperations.getCurrentSession(SESSION) == null
                ? pool.preparedQuery(RECORD).execute(Tuple.from(row)).replaceWithVoid()
                : Sql.update(RECORD, row).replaceWithVoid();
    }

    /** The consultations of a person's data, newest first. */
    public Uni<Page<ConsultationView>> of(UUID person, PageRequest page) {
        return lookup.find(person, page);
    }
}
