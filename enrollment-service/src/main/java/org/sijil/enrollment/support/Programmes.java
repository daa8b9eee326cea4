package org.sijil.enrollment.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.sijil.enrollment.regime.Regime;
import org.sijil.enrollment.regime.RegimeKind;
import org.sijil.enrollment.regime.RegimeRules;
import org.sijil.enrollment.regime.Regimes;

/** The cash programmes of the country, each with its calculator. */
@ApplicationScoped
public class Programmes {

    /** What {@code asd} means. */
    private static final String DIRECT_SUPPORT = "ma-asd";

    private final Map<String, Programme> programmes = new TreeMap<>();

    Programmes(Regimes regimes) {
        regimes.all().stream()
                .map(RegimeRules::regime)
                .filter(regime -> regime.kind() == RegimeKind.CASH)
                .forEach(regime -> programmes.put(regime.id(), new Programme(regime, new BenefitCalculator(regime))));
    }

    /**
     * The programme of a regime's id, or of the short name {@code asd}.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-programme}
     */
    public Programme require(String name) {
        Programme programme = programmes.get(name.equals("asd") ? DIRECT_SUPPORT : name);
        if (programme == null) {
            throw SupportProblem.UNKNOWN_PROGRAMME.at("/programme");
        }
        return programme;
    }

    /** A cash regime and what computes its amounts. */
    public record Programme(Regime regime, BenefitCalculator calculator) {

        /** The regime's id. */
        public String id() {
            return regime.id();
        }
    }
}
