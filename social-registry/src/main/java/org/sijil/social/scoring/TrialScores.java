package org.sijil.social.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sijil.commons.database.JdbcRows;

/** Scores by any formula, also one that is only proposed, for very many households. */
@ApplicationScoped
public class TrialScores {

    private static final String PROPOSED = """
            SELECT file, content
              FROM formula_proposal
             WHERE formula = ? AND state <> 'rejected'
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

    /** The score of a household by a formula; nothing when no formula has this id. */
    public Optional<Function<ScoreInputs, BigDecimal>> by(Connection tx, String formula) throws SQLException {
        Optional<Formula> known = formulas.find(formula);
        return (known.isPresent() ? known : proposed(tx, formula)).map(found -> new QuickFormula(found)::value);
    }

    private static Optional<Formula> proposed(Connection tx, String formula) throws SQLException {
        List<Object[]> rows = JdbcRows.of(tx, PROPOSED, formula);
        return rows.stream().findFirst().map(row -> FormulaReader.read((String) row[0], (String) row[1]));
    }
}
