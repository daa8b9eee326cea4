package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import org.sijil.commons.problem.Refused;

/** The list of reasons for which a member or a household leaves. */
@ApplicationScoped
public class DepartureReasons {

    private final HouseholdRules rules;

    DepartureReasons(HouseholdRules rules) {
        this.rules = rules;
    }

    /**
     * The reason with a code.
     *
     * @param at where the code stands in the request
     * @throws Refused {@code unknown-departure-reason} when the list has none such for whoever leaves
     */
    public DepartureReason require(DepartureReason.Leaver of, String code, String at) {
        return rules.reason(of, code).orElseThrow(() -> HouseholdProblem.UNKNOWN_DEPARTURE_REASON.at(at));
    }
}
