package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Texts;
import org.sijil.enrollment.eligibility.Reasons;
import org.sijil.enrollment.enrollment.RightsView.Right;
import org.sijil.enrollment.regime.Regimes;

/** Reads what a citizen has a right to: the latest decision of each regime on the family, and what is open. */
@ApplicationScoped
class RightsLookup {

    private static final String OF_CITIZEN = """
        SELECT p.id AS person, m.family, m.role, d.id AS decision, d.regime, d.version,
               CASE WHEN d.eligible THEN coalesce(d.excluded -> cast(p.id AS text), '[]') ELSE d.reasons END::text
                   AS reasons,
               e.valid_from,
               (SELECT count(*)
                  FROM enrollment o
                 WHERE o.household = m.household AND o.family = m.family AND o.regime = d.regime
                   AND o.valid_until IS NULL) AS members
          FROM person p
          JOIN family_member m ON m.person = p.id
          JOIN LATERAL (
                   SELECT DISTINCT ON (regime) id, regime, version, eligible, reasons, excluded
                     FROM decision
                    WHERE family = m.family
                    ORDER BY regime, number DESC) d ON true
          LEFT JOIN enrollment e ON e.person = p.id AND e.regime = d.regime AND e.valid_until IS NULL
         WHERE p.idcs = $1
         ORDER BY d.regime
        """;
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final List<String> FIELDS = List.of("family", "role", "rights");

    private final Pool pool;
    private final Consultations consultations;
    private final Regimes regimes;
    private final Reasons reasons;
    private final JsonText json;

    RightsLookup(Pool pool, Consultations consultations, Regimes regimes, Reasons reasons, JsonText json) {
        this.pool = pool;
        this.consultations = consultations;
        this.regimes = regimes;
        this.reasons = reasons;
        this.json = json;
    }

    Uni<RightsView> of(Idcs citizen, Locale language) {
        return pool.preparedQuery(OF_CITIZEN)
                .execute(Tuple.of(citizen.value()))
                .map(rows -> view(rows, language))
                .call(this::record);
    }

    private Uni<Void> record(RightsView view) {
        UUID person = view.person();
        return person == null
                ? Uni.createFrom().voidItem()
                : consultations.record(new Consultation(person, "own-file", "law-09.08", FIELDS));
    }

    private RightsView view(RowSet<Row> rows, Locale language) {
        if (rows.size() == 0) {
            return new RightsView(null, null, null, List.of());
        }
        Row any = rows.iterator().next();
        List<Right> rights = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> right(row, language))
                .toList();
        return new RightsView(any.getUUID("person"), any.getUUID("family"), any.getString("role"), rights);
    }

    private Right right(Row row, Locale language) {
        String regime = row.getString("regime");
        return new Right(
                regime,
                names(regime),
                row.getLocalDate("valid_from") != null,
                row.getLocalDate("valid_from"),
                row.getInteger("members"),
                row.getUUID("decision"),
                reasons.told(regime, row.getString("version"), json.read(row.getString("reasons"), CODES), language));
    }

    private Texts names(String regime) {
        return regimes.find(regime).map(rules -> rules.regime().names()).orElse(new Texts(regime, regime, regime));
    }
}
