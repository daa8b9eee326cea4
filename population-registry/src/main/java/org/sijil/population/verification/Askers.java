package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.partner.LegalPurpose;
import org.sijil.population.partner.Partner;
import org.sijil.population.partner.PartnerDirectory;
import org.sijil.population.partner.Terms;

/** Says who asks: a member of staff by the role, a partner by the client of its token and what it is granted today. */
@ApplicationScoped
class Askers {

    private final Caller caller;
    private final PartnerDirectory partners;
    private final Readings readings;
    private final Clock clock;

    Askers(Caller caller, PartnerDirectory partners, Readings readings, Clock clock) {
        this.caller = caller;
        this.partners = partners;
        this.readings = readings;
        this.clock = clock;
    }

    /** Whoever asks, if they may state this purpose. */
    Uni<Asker> asking(StatedPurpose purpose) {
        return Roles.STAFF.contains(caller.role())
                ? Uni.createFrom().item(() -> new Asker(null, null, readings.of(purpose, List.of())))
                : partners.asking().map(partner -> asker(partner, purpose));
    }

    private Asker asker(Partner partner, StatedPurpose stated) {
        Terms terms = partner.terms(LocalDate.now(clock));
        LegalPurpose purpose = terms.purpose(stated.code());
        return new Asker(partner.id(), terms, readings.ofPartner(purpose.code(), purpose.legalBasis(), List.of()));
    }
}
