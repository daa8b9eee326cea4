package org.sijil.enrollment.eligibility;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.database.JsonText;

/** Reads decisions, and takes them again. */
@ApplicationScoped
class DecisionLookup {

    private static final String FIND = """
        SELECT cast(jsonb_build_object(
                   'id', d.id, 'family', d.family, 'assessedOn', a.assessed_on, 'inputs', a.inputs,
                   'verdict', jsonb_build_object('regime', d.regime, 'version', d.version,
                       'fingerprint', d.fingerprint, 'eligible', d.eligible, 'reasons', d.reasons,
                       'excluded', d.excluded)) AS text) AS kept
          FROM decision d
          JOIN assessment a ON a.id = d.assessment
         WHERE d.id = $1
           AND ($2::text IS NULL
                OR d.family IN (SELECT m.family
                                  FROM family_member m
                                  JOIN person p ON p.id = m.person
                                 WHERE p.idcs = $2))
        """;

    private static final List<String> FIELDS = List.of("birthDate", "sex", "role", "situation", "score");

    private final Pool pool;
    private final Consultations consultations;
    private final Eligibility eligibility;
    private final Reasons reasons;
    private final JsonText json;

    DecisionLookup(Pool pool, Consultations consultations, Eligibility eligibility, Reasons reasons, JsonText json) {
        this.pool = pool;
        this.consultations = consultations;
        this.eligibility = eligibility;
        this.reasons = reasons;
        this.json = json;
    }

    /**
     * A decision.
     *
     * @param idcs a member of its family; null for a caller who may read any
     */
    Uni<KeptDecision> find(UUID id, @Nullable String idcs) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id, idcs))
                .map(this::only)
                .call(this::record);
    }

    /** A decision shows every member of the family. */
    private Uni<Void> record(KeptDecision kept) {
        return consultations.record(kept.inputs().members().stream()
                .map(member -> new Consultation(member.person(), "decision-review", "law-58.23, law-65.00", FIELDS))
                .toList());
    }

    DecisionView view(KeptDecision kept, Locale language) {
        Verdict verdict = kept.verdict();
        return new DecisionView(
                kept.id(),
                verdict.regime(),
                verdict.version(),
                verdict.fingerprint(),
                kept.family(),
                kept.assessedOn(),
                verdict.eligible(),
                told(verdict, verdict.reasons(), language),
                excluded(verdict, language),
                kept.inputs());
    }

    /** Judges the kept facts anew. */
    DecisionReplay replay(KeptDecision kept) {
        Verdict then = kept.verdict();
        Verdict now = eligibility
                .replay(then.regime(), then.version(), kept.inputs(), kept.assessedOn())
                .orElseThrow(DecisionProblem.RULES_NO_LONGER_HELD::refuse);
        boolean same = now.eligible() == then.eligible()
                && now.reasons().equals(then.reasons())
                && now.excluded().equals(then.excluded());
        boolean sameFile = now.fingerprint().equals(then.fingerprint());
        return new DecisionReplay(kept.id(), same, sameFile, now.eligible(), now.reasons());
    }

    private List<Reason> told(Verdict verdict, List<String> codes, Locale language) {
        return reasons.told(verdict.regime(), verdict.version(), codes, language);
    }

    private List<DecisionView.ExcludedMember> excluded(Verdict verdict, Locale language) {
        return verdict.excluded().entrySet().stream()
                .map(entry ->
                        new DecisionView.ExcludedMember(entry.getKey(), told(verdict, entry.getValue(), language)))
                .toList();
    }

    private KeptDecision only(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw DecisionProblem.UNKNOWN_DECISION.refuse();
        }
        return json.read(rows.iterator().next().getString("kept"), KeptDecision.class);
    }
}
