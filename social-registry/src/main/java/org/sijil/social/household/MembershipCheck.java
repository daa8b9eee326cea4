package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.TraceId;
import org.sijil.commons.security.Caller;
import org.sijil.social.population.PartnerRecords;
import org.sijil.social.population.PartnerRecords.Found;

/**
 * Whether somebody lives in a registered household, and of how many. The population registry says whom a partner means by a number alone, if
 * it was granted that and is not paused, and counts the numbers that nobody holds. One statement answers and leaves the record of the
 * consultation, about nobody where there is nobody to tell of. Somebody sealed lives nowhere and counts for nobody. Who the others are is told
 * to no partner.
 */
@ApplicationScoped
class MembershipCheck {

    private static final String CHECK = """
        WITH found AS (
            SELECT (SELECT cast(count(*) AS int) FROM membership other
                     WHERE other.household = own.household AND other.valid_until IS NULL
                       AND NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = other.person)) AS size
              FROM membership own
             WHERE own.person = $1 AND valid_until IS NULL
               AND NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = own.person)),
        noted AS (
            INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
            SELECT coalesce($1, '00000000-0000-0000-0000-000000000000'), $2, $3, $4, $5, $6, '{member,size}', $7, $8)
        SELECT size
          FROM found
        """;

    private static final String PURPOSE = "household-enquiry";
    private static final Membership NONE = new Membership(false, null);

    private final PartnerRecords records;
    private final Pool pool;
    private final Caller caller;
    private final Clock clock;

    MembershipCheck(PartnerRecords records, Pool pool, Caller caller, Clock clock) {
        this.records = records;
        this.pool = pool;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws org.sijil.commons.problem.Refused as {@link PartnerRecords#byNumberAlone} */
    Uni<Membership> check(Idcs idcs) {
        return records.byNumberAlone(idcs, PURPOSE).chain(this::check);
    }

    private Uni<Membership> check(Found found) {
        Tuple parameters = Tuple.tuple()
                .addUUID(found.records().get(0).person())
                .addString(caller.id())
                .addString(caller.role())
                .addString(caller.client())
                .addString(found.purpose())
                .addString(found.legalBasis())
                .addString(TraceId.current())
                .addOffsetDateTime(OffsetDateTime.now(clock));
        return pool.preparedQuery(CHECK)
                .execute(parameters)
                .map(rows -> rows.size() == 0 ? NONE : member(rows.iterator().next()));
    }

    private static Membership member(Row row) {
        return new Membership(true, row.getInteger("size"));
    }
}
