package org.sijil.population.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.TraceId;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.time.Moments;

/** Says who is reading, from the token, and why, from the header. */
@ApplicationScoped
public class Readings {

    private final Caller caller;
    private final Clock clock;

    Readings(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What the caller is about to read; a citizen sees nobody else.
     *
     * @param fields the fields that will be shown, as they are named on the wire
     * @throws org.sijil.commons.problem.Refused when the stated purpose is not the role's to state
     */
    public Reading of(StatedPurpose stated, List<String> fields) {
        String role = caller.role();
        Idcs only = role.equals(Roles.CITIZEN) ? caller.requireIdcs() : null;
        Purpose purpose = Purpose.of(stated.code(), role);
        return reading(role, purpose.code(), purpose.legalBasis(), fields, only);
    }

    /** What the caller is about to read where the address leaves one purpose only. */
    public Reading of(Purpose purpose, List<String> fields) {
        return reading(caller.role(), purpose.code(), purpose.legalBasis(), fields, null);
    }

    /** What the caller is about to read in the own file, whatever else they may be. */
    public Reading ofOwnFile(List<String> fields) {
        Purpose purpose = Purpose.OWN_FILE;
        return reading(Roles.CITIZEN, purpose.code(), purpose.legalBasis(), fields, caller.requireIdcs());
    }

    /** What a citizen who does not know the own number is about to be told. */
    public Reading ofRecovery(List<String> fields) {
        Purpose purpose = Purpose.IDENTIFIER_RECOVERY;
        return reading(Roles.CITIZEN, purpose.code(), purpose.legalBasis(), fields, null);
    }

    /** What a partner is about to read, for a purpose that it was granted. */
    public Reading ofPartner(String purpose, String legalBasis, List<String> fields) {
        return reading(caller.role(), purpose, legalBasis, fields, null);
    }

    /** What the caller is about to read that they asked for themself; whoever asks to be registered has no number yet. */
    public Reading ofOwnRequests(List<String> fields) {
        return new Reading(
                caller.id(),
                Roles.CITIZEN,
                caller.client(),
                Purpose.OWN_FILE.code(),
                Purpose.OWN_FILE.legalBasis(),
                fields,
                TraceId.current(),
                Moments.now(clock),
                "",
                null);
    }

    /** What a guardian is about to read in a ward's file; that they are the guardian, the caller has made sure of. */
    public Reading ofWard(Idcs ward, List<String> fields) {
        Purpose purpose = Purpose.WARD_FILE;
        return reading(Roles.CITIZEN, purpose.code(), purpose.legalBasis(), fields, ward);
    }

    private Reading reading(String role, String purpose, String legalBasis, List<String> fields, @Nullable Idcs only) {
        return new Reading(
                caller.id(),
                role,
                caller.client(),
                purpose,
                legalBasis,
                fields,
                TraceId.current(),
                Moments.now(clock),
                only == null ? caller.reach() : Caller.WHOLE_COUNTRY,
                only);
    }
}
