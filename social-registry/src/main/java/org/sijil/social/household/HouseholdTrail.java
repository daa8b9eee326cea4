package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.membership.Member;

/** What is kept of who did and who read what, in the transaction of the deed or the reading. */
@ApplicationScoped
class HouseholdTrail {

    private static final String REGISTER = "law-72.18";
    private static final String OWN_DATA = "law-09.08";
    private static final String SUPPORT = "social-support";

    private final AuditTrail audit;
    private final Consultations consultations;
    private final Caller caller;

    HouseholdTrail(AuditTrail audit, Consultations consultations, Caller caller) {
        this.audit = audit;
        this.consultations = consultations;
        this.caller = caller;
    }

    /** The act of a caller that changed a household. */
    Uni<Void> act(String action, Roster after) {
        return audit.append(action, after.household().id(), HouseholdEvent.of(after));
    }

    /** A reading of households: each member can see that their data were read, by whom and why. */
    Uni<Void> read(List<Roster> rosters, List<String> fields) {
        List<UUID> people = rosters.stream()
                .flatMap(roster -> roster.members().stream())
                .map(Member::person)
                .toList();
        return readOf(people, fields);
    }

    /** A reading of people: each can see that their data were read, by whom and why. */
    Uni<Void> readOf(Collection<UUID> people, List<String> fields) {
        String purpose = purpose();
        String basis = purpose.equals(SUPPORT) ? REGISTER : OWN_DATA;
        return consultations.record(people.stream()
                .map(person -> new Consultation(person, purpose, basis, fields))
                .toList());
    }

    /** That there is a complaint is not told: whoever lives there may not know of it. */
    private String purpose() {
        return switch (caller.role()) {
            case Roles.SOCIAL_AGENT, Roles.ADJUDICATOR -> SUPPORT;
            case Roles.AUDITOR -> "audit";
            default -> "own-file";
        };
    }
}
