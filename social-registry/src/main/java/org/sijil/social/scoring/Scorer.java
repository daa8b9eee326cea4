package org.sijil.social.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Computes scores. Nothing is rounded on the way: shares and amounts a head are carried as fractions to the end. */
@ApplicationScoped
public class Scorer {

    private final Formulas formulas;

    Scorer(Formulas formulas) {
        this.formulas = formulas;
    }

    /**
     * The score by the formula in force on the date of the inputs.
     *
     * @throws org.sijil.commons.problem.Refused {@code no-formula-in-force}
     */
    public Score score(ScoreInputs inputs) {
        return score(formulas.inForceOn(inputs.on()), inputs);
    }

    /**
     * The formula in force on a date, made ready for very many households.
     *
     * @throws org.sijil.commons.problem.Refused {@code no-formula-in-force}
     */
    public QuickFormula inForceOn(LocalDate date) {
        return new QuickFormula(formulas.inForceOn(date));
    }

    /** Whether the formula in force on a date has a constant for a region, by its HCP code; any region does where none is in force. */
    public boolean knows(String region, LocalDate date) {
        return formulas.find(date).map(formula -> formula.urban().knows(region)).orElse(true);
    }

    /** Completed years at which a member begins or ceases to be counted by the formula in force on a date. */
    public Collection<Integer> agesThatCount(LocalDate date) {
        return formulas.find(date).map(AgesThatCount::of).orElseGet(TreeSet::new);
    }

    /** The score by a given formula: the same inputs give the same score, whenever it is asked. */
    public Score replay(String formula, ScoreInputs inputs) {
        return score(formulas.get(formula), inputs);
    }

    static Score score(Formula formula, ScoreInputs inputs) {
        AreaFormula area = formula.of(inputs.area());
        Facts facts = new Facts(inputs, formula.switches());
        ExactSum sum = new ExactSum();
        List<Contribution> lines = new ArrayList<>(area.variables().size() + 2);
        constant("intercept", area.intercept(), sum, lines);
        constant("region", area.constantOf(inputs.region()), sum, lines);
        area.variables().forEach(variable -> weigh(variable, facts, sum, lines));
        Switches switches = formula.switches();
        BigDecimal value = sum.rounded(switches.decimals(), switches.rounding().mode());
        return new Score(formula.id(), value, List.copyOf(lines));
    }

    private static void constant(String name, BigDecimal constant, ExactSum sum, List<Contribution> lines) {
        sum.add(constant, 1);
        lines.add(Contribution.of(name, BigDecimal.ONE, 1, constant));
    }

    private static void weigh(Variable variable, Facts facts, ExactSum sum, List<Contribution> lines) {
        Measured measure = variable.measured();
        BigDecimal value = measure.number(variable.transform().apply(measure.of(facts)));
        int denominator = variable.type().denominator().of(facts);
        sum.add(value.multiply(variable.coefficient()), denominator);
        lines.add(Contribution.of(variable.name(), value, denominator, variable.coefficient()));
    }
}
