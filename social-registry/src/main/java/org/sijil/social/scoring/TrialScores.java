package org.sijil.social.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JdbcRows;

/** Scores by any formula, also one that is only proposed, for very many households. */
@ApplicationScoped
public class TrialScores {

    private static final String PROPOSED = """
            SELECT file, content
              FROM formula_proposal
             WHERE id = ?
            """;

    private final Formulas formulas;

    TrialScores(Formulas formulas) {
        this.formulas = formulas;
    }

    /** Whether a formula of this id is in force, was, or will be. */
    public boolean knows(String formula) {
        return formulas.find(formula).isPresent();
    }

    /** Whether households are scored by the formula of this id on a date. */
    public boolean isInForce(String formula, LocalDate date) {
        return formulas.inForceOn(date).id().equals(formula);
    }

    /**
     * Passes a day on which a formula scores.
     *
     * @throws org.sijil.commons.problem.Refused {@code no-formula-in-force}
     */
    public void requireFormulaOn(LocalDate day, String pointer) {
        if (formulas.find(day).isEmpty()) {
            throw ScoringProblem.NO_FORMULA_IN_FORCE.at(pointer);
        }
    }

    /**
     * The score of a household by a formula; nothing when there is none such.
     *
     * @param proposal whose file is meant, whatever became of it; null for a formula that came with the service
     */
    public Optional<Function<ScoreInputs, BigDecimal>> by(Connection tx, String formula, @Nullable UUID proposal)
            throws SQLException {
        return (proposal == null ? formulas.find(formula) : proposed(tx, proposal))
                .map(found -> new QuickFormula(found)::value);
    }

    private static Optional<Formula> proposed(Connection tx, UUID proposal) throws SQLException {
        List<Object[]> rows = JdbcRows.of(tx, PROPOSED, proposal);
        return rows.stream().findFirst().map(row -> FormulaReader.read((String) row[0], (String) row[1]));
    }
}
