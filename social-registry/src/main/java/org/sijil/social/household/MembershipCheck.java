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

/**
 * Whether somebody lives in a registered household, and of how many: one statement, which also leaves the record of the
 * consultation, about nobody when the registry never knew the person. Somebody sealed lives nowhere and counts for nobody. Who the others are
 * is told to no partner.
 */
@ApplicationScoped
class MembershipCheck {

    private static final String CHECK = """
        WITH found AS (
            SELECT (SELECT cast(count(*) AS int) FROM membership other
                     WHERE other.household = own.household AND other.valid_until IS NULL
                       AND NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = other.person)) AS size
              FROM membership own
             WHERE idcs = $1 AND valid_until IS NULL
               AND NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = own.person)),
        noted AS (
            INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
            SELECT coalesce((SELECT person FROM membership WHERE idcs = $1 LIMIT 1),
                            '00000000-0000-0000-0000-000000000000'),
                   $2, $3, $4, 'household-enquiry', 'law-72.18', '{member,size}', $5, $6)
        SELECT size
          FROM found
        """;

    private static final Membership NONE = new Membership(false, null);

    private final Pool pool;
    private final Caller caller;
    private final Clock clock;

    MembershipCheck(Pool pool, Caller caller, Clock clock) {
        this.pool = pool;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Membership> check(Idcs idcs) {
        Tuple parameters = Tuple.tuple()
                .addString(idcs.value())
                .addString(caller.id())
                .addString(caller.role())
                .addString(caller.client())
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
