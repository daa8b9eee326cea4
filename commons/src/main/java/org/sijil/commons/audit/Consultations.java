package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes who reads whose data. A reader gets the answer only when the record is there. */
@ApplicationScoped
public class Consultations {

    private static final String RECORD = """
            INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """;

    private final Actor actor;
    private final Pool pool;
    private final Clock clock;

    Consultations(Actor actor, Pool pool, Clock clock) {
        this.actor = actor;
        this.pool = pool;
        this.clock = clock;
    }

    /** Records that the present caller reads; to be chained before the answer. */
    public Uni<Void> record(Consultation consultation) {
        return record(List.of(consultation));
    }

    /** The same for several people whom one answer shows. */
    public Uni<Void> record(List<Consultation> consultations) {
        if (consultations.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return pool.preparedQuery(RECORD)
                .executeBatch(consultations.stream().map(this::row).toList())
                .replaceWithVoid();
    }

    private Tuple row(Consultation consultation) {
        return Tuple.tuple()
                .addUUID(consultation.person())
                .addString(actor.id())
                .addString(actor.role())
                .addString(actor.client())
                .addString(consultation.purpose())
                .addString(consultation.legalBasis())
                .addArrayOfString(consultation.fields().toArray(String[]::new))
                .addString(actor.trace())
                .addOffsetDateTime(OffsetDateTime.now(clock));
    }
}
