package org.sijil.enrollment.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.enrollment.batch.BatchSql;

/** Keeps decisions with their facts; nothing here is ever changed or deleted. */
@ApplicationScoped
public class DecisionLog {

    private static final String ASSESSMENTS = """
        INSERT INTO assessment (id, family, assessed_on, inputs, recorded_at)
        SELECT a.id, a.family, a."assessedOn", a.inputs, a."recordedAt"
          FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
               AS a (id uuid, family uuid, "assessedOn" date, inputs jsonb, "recordedAt" timestamptz)
        """;
    private static final String DECISIONS = """
        INSERT INTO decision (id, assessment, family, regime, version, fingerprint, eligible, reasons, excluded)
        SELECT d.id, d.assessment, d.family, v.regime, v.version, v.fingerprint, v.eligible, v.reasons, v.excluded
          FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb))
               AS d (id uuid, assessment uuid, family uuid, verdict jsonb)
         CROSS JOIN LATERAL jsonb_to_record(d.verdict)
               AS v (regime text, version text, fingerprint text, eligible boolean, reasons jsonb, excluded jsonb)
         ORDER BY d.assessment, v.regime
        """;

    private final BatchSql sql;
    private final Clock clock;

    DecisionLog(BatchSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps assessments and the decisions on them, in the current transaction. */
    public Uni<Void> append(List<NewAssessment> assessments, List<NewDecision> decisions) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Recorded> recorded = assessments.stream()
                .map(one -> new Recorded(one.id(), one.family(), one.assessedOn(), one.inputs(), now))
                .toList();
        return sql.write(ASSESSMENTS, recorded)
                .chain(() -> sql.write(DECISIONS, decisions))
                .replaceWithVoid();
    }

    @RegisterForReflection
    record Recorded(UUID id, UUID family, LocalDate assessedOn, Facts inputs, OffsetDateTime recordedAt) {}
}
