package org.sijil.social.scoring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;

/** The rows of table formula_proposal, in the current transaction. */
@ApplicationScoped
class ProposalRows {

    private static final String COLUMNS = """
            SELECT id, formula, file, effective_from, effective_until, state, proposed_by, proposed_at, decided_by, decided_at,
                   reason, withdrawn_by, withdrawn_at, withdrawal_reason""";
    private static final String ONE = COLUMNS + ", content FROM formula_proposal WHERE id = $1";
    private static final String PAGE = COLUMNS + """
            , NULL
              FROM formula_proposal
             WHERE (proposed_at, id) < ($1, $2)
             ORDER BY proposed_at DESC, id DESC
             LIMIT $3
            """;
    private static final String APPROVED = """
            SELECT content
              FROM formula_proposal
             WHERE state = 'approved'
            """;
    private static final String INSERT = """
            INSERT INTO formula_proposal (id, formula, file, content, effective_from, effective_until, state, proposed_by,
                                          proposed_at)
            VALUES ($1, $2, $3, $4, $5, $6, 'proposed', $7, $8)
            ON CONFLICT (formula) WHERE state <> 'rejected' DO NOTHING
            """;
    private static final String DECIDE = """
            UPDATE formula_proposal
               SET state = $2, decided_by = $3, decided_at = $4, reason = $5
             WHERE id = $1
            """;

    private static final String WITHDRAW = """
            UPDATE formula_proposal
               SET state = 'withdrawn', withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4
             WHERE id = $1
            """;

    private static final String STUDIED = """
            SELECT EXISTS (SELECT
                             FROM impact_study
                             JOIN job ON job.id = impact_study.job AND job.state = 'finished'
                            WHERE proposal = $1)
            """;

    /** Two decisions at once could each find room for a formula where there is room for one. */
    private static final String ONE_AT_A_TIME = "LOCK TABLE formula_proposal IN SHARE ROW EXCLUSIVE MODE";

    /** False when the formula's id is taken. */
    Uni<Boolean> insert(UUID id, Formula formula, ProposeFormula file, String by, OffsetDateTime at) {
        return Sql.update(
                        INSERT,
                        id,
                        formula.id(),
                        file.file(),
                        file.content(),
                        formula.effectiveFrom(),
                        formula.effectiveUntil(),
                        by,
                        at)
                .map(rows -> rows > 0);
    }

    Uni<@Nullable FormulaProposal> find(UUID id) {
        return Sql.rows(ONE, id).map(rows -> rows.isEmpty() ? null : proposal(rows.get(0)));
    }

    Uni<Void> lock() {
        return Sql.update(ONE_AT_A_TIME).replaceWithVoid();
    }

    /** Whether it is known what the very file of a proposal would do to all households. */
    Uni<Boolean> isStudied(UUID id) {
        return Sql.value(Boolean.class, STUDIED, id).map(Boolean.TRUE::equals);
    }

    Uni<List<String>> approved() {
        return Sql.values(String.class, APPROVED);
    }

    Uni<Void> decide(UUID id, ProposalState state, String by, OffsetDateTime at, @Nullable String reason) {
        return Sql.update(DECIDE, id, state.code(), by, at, reason).replaceWithVoid();
    }

    Uni<Void> withdraw(UUID id, String by, OffsetDateTime at, String reason) {
        return Sql.update(WITHDRAW, id, by, at, reason).replaceWithVoid();
    }

    /** One more than the page holds, the newest first. */
    Uni<List<FormulaProposal>> page(PageRequest page) {
        TimedPlace after = TimedPlace.fromNewest(page);
        return Sql.rows(PAGE, after.at(), after.id(), page.limit() + 1)
                .map(rows -> rows.stream().map(ProposalRows::proposal).toList());
    }

    static String after(FormulaProposal proposal) {
        return new TimedPlace(proposal.proposedAt(), proposal.id()).cursor();
    }

    private static FormulaProposal proposal(Object[] row) {
        return new FormulaProposal(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                ProposalState.of((String) row[5]),
                (String) row[6],
                (OffsetDateTime) row[7],
                (String) row[8],
                (OffsetDateTime) row[9],
                (String) row[10],
                row[11] == null
                        ? null
                        : new FormulaProposal.Withdrawal((String) row[11], (OffsetDateTime) row[12], (String) row[13]),
                (String) row[14]);
    }
}
