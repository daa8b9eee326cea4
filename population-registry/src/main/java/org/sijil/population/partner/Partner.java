package org.sijil.population.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner.
 *
 * @param client the client of its tokens
 * @param demo whether it came with a demonstration
 * @param paused since when and why it is not answered; null while it is
 * @param grants in the order in which they were made
 */
public record Partner(
        UUID id, String client, boolean demo, @Nullable Pause paused, List<Grant> grants) {

    /**
     * What the partner may do on a day.
     *
     * @throws org.sijil.commons.problem.Refused when it is paused, or may do nothing on that day
     */
    public Terms terms(LocalDate day) {
        if (paused != null) {
            throw PartnerProblem.PARTNER_PAUSED.refuse();
        }
        Grant latest = null;
        for (Grant grant : grants) {
            boolean begun = !grant.effectiveFrom().isAfter(day);
            if (begun && (latest == null || !grant.effectiveFrom().isBefore(latest.effectiveFrom()))) {
                latest = grant;
            }
        }
        if (latest == null || !latest.holdsOn(day)) {
            throw PartnerProblem.NOTHING_GRANTED.refuse();
        }
        return latest.terms();
    }

    /** As operators and auditors see it. */
    PartnerView view() {
        return new PartnerView(client, demo, paused, grants);
    }
}
