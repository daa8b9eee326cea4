package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** A formula made ready for very many households: the same scores as {@link Scorer}, without their breakdown. */
public final class QuickFormula {

    private final Formula formula;
    private final Optional<QuickArea> urban;
    private final Optional<QuickArea> rural;

    QuickFormula(Formula formula) {
        this.formula = formula;
        urban = QuickArea.of(formula.urban(), formula.switches().decimals());
        rural = QuickArea.of(formula.rural(), formula.switches().decimals());
    }

    /** The formula's id. */
    public String id() {
        return formula.id();
    }

    /** The score of a household. */
    public BigDecimal value(ScoreInputs inputs) {
        Optional<QuickArea> area = switch (inputs.area()) {
            case URBAN -> urban;
            case RURAL -> rural;
        };
        OptionalLong units = area.isPresent() ? units(area.get(), inputs) : OptionalLong.empty();
        return units.isPresent()
                ? BigDecimal.valueOf(units.getAsLong(), formula.switches().decimals())
                : Scorer.score(formula, inputs).value();
    }

    private OptionalLong units(QuickArea area, ScoreInputs inputs) {
        Switches switches = formula.switches();
        return area.score(new Facts(inputs, switches), inputs.region(), switches.rounding());
    }
}
