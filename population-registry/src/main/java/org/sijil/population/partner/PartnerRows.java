package org.sijil.population.partner;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;

/** The rows of tables partner and partner_grant. Partners are few; they are read all at once. */
@ApplicationScoped
class PartnerRows {

    private static final String ALL = """
            SELECT id, client, demo, paused_at, pause_reason, effective_from, effective_until, terms::text AS terms
              FROM partner JOIN partner_grant ON partner_grant.partner = partner.id
             ORDER BY client, seq
            """;

    private static final String INTRODUCE = """
            INSERT INTO partner (id, client, demo)
            VALUES ($1, $2, $3)
            ON CONFLICT DO NOTHING
            """;

    private static final String ID = """
            SELECT id
              FROM partner
             WHERE client = $1
            """;

    private static final String ADD = """
            INSERT INTO partner_grant (partner, effective_from, effective_until, terms, granted_at, granted_by)
            VALUES ($1, $2, $3, cast(cast($4 AS text) AS jsonb), $5, $6)
            """;

    private static final String PAUSE = """
            UPDATE partner
               SET paused_at = $2, pause_reason = 'OPERATOR'
             WHERE client = $1 AND paused_at IS NULL
            RETURNING id
            """;

    /** What it was paused for is forgotten, or its next wrong answer would pause it again. */
    private static final String RELEASE = """
            WITH released AS (
                UPDATE partner
                   SET paused_at = NULL, pause_reason = NULL
                 WHERE client = $1 AND paused_at IS NOT NULL
                RETURNING id
            ), forgotten AS (
                DELETE FROM partner_failure
                 USING released
                 WHERE partner_failure.partner = released.id AND partner_failure.unknown
            )
            SELECT id FROM released
            """;

    private static final String FORGET_FAILURES = """
            DELETE FROM partner_failure
             WHERE since < $1
            """;

    private final Pool pool;
    private final JsonText json;

    PartnerRows(Pool pool, JsonText json) {
        this.pool = pool;
        this.json = json;
    }

    /** Every partner by its client, outside any transaction. */
    Uni<Map<String, Partner>> all() {
        return pool.preparedQuery(ALL).execute().map(this::partners);
    }

    /** Whether the client was no partner before. */
    Uni<Boolean> introduce(UUID id, String client, boolean demo) {
        return Sql.update(INTRODUCE, id, client, demo).map(rows -> rows == 1);
    }

    Uni<UUID> idOf(String client) {
        return Sql.value(UUID.class, ID, client);
    }

    Uni<Integer> add(UUID partner, Grant grant, OffsetDateTime at, String by) {
        return Sql.update(ADD, partner, grant.effectiveFrom(), grant.effectiveUntil(), json.of(grant.terms()), at, by);
    }

    /** The partner that is now paused; null when there is none or it was paused already. */
    Uni<@Nullable UUID> pause(String client, OffsetDateTime at) {
        return Sql.value(UUID.class, PAUSE, client, at);
    }

    /** The partner that is now answered again; null when there is none or it was not paused. */
    Uni<@Nullable UUID> release(String client) {
        return Sql.value(UUID.class, RELEASE, client);
    }

    Uni<Integer> forgetFailures(OffsetDateTime before) {
        return Sql.update(FORGET_FAILURES, before);
    }

    private Map<String, Partner> partners(RowSet<Row> rows) {
        Map<String, Partner> partners = new LinkedHashMap<>();
        for (Row row : rows) {
            partners.computeIfAbsent(row.getString("client"), client -> partner(row))
                    .grants()
                    .add(grant(row));
        }
        return partners;
    }

    private static Partner partner(Row row) {
        OffsetDateTime since = row.getOffsetDateTime("paused_at");
        Pause paused = since == null ? null : new Pause(since, Pause.Reason.valueOf(row.getString("pause_reason")));
        return new Partner(
                row.getUUID("id"), row.getString("client"), row.getBoolean("demo"), paused, new ArrayList<>());
    }

    private Grant grant(Row row) {
        return new Grant(
                row.getLocalDate("effective_from"),
                row.getLocalDate("effective_until"),
                json.read(row.getString("terms"), Terms.class));
    }
}
