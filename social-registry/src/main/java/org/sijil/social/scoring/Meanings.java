package org.sijil.social.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sijil.commons.problem.Texts;
import org.sijil.social.geography.Area;

/** Says in three languages what the lines of a breakdown stand for, in the words of its own formula. */
@ApplicationScoped
public class Meanings {

    private final Formulas formulas;

    Meanings(Formulas formulas) {
        this.formulas = formulas;
    }

    /** Of each line of a formula's breakdowns in one area, in their order. */
    public Map<String, Meaning> of(String formula, Area area) {
        Formula found = formulas.get(formula);
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (String constant : Formula.CONSTANTS) {
            meanings.put(constant, new Meaning(label(found, constant), constant, null));
        }
        for (Variable variable : found.of(area).variables()) {
            meanings.put(
                    variable.name(),
                    new Meaning(
                            label(found, variable.name()),
                            variable.measure(),
                            variable.measured().measure().answer()));
        }
        return meanings;
    }

    private static Texts label(Formula formula, String line) {
        return Objects.requireNonNull(formula.labels().get(line), "each line has its label");
    }
}
