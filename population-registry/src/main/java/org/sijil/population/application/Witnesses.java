package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.security.Caller;
import org.sijil.population.consultation.Purpose;
import org.sijil.population.person.Held;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;

/** The two people who attest somebody's identity where papers lack (decree 2.21.473 art. 3). */
@ApplicationScoped
class Witnesses {

    private static final String POINTER = "/witnesses";
    private static final List<String> LOOKED_AT = List.of("status", "cnie");

    private final PersonAccounts people;
    private final Consultations consultations;
    private final Caller caller;

    Witnesses(PersonAccounts people, Consultations consultations, Caller caller) {
        this.people = people;
        this.consultations = consultations;
        this.caller = caller;
    }

    /** What can be said of them without a look at the register. */
    List<Refused.Fault> faults(RequestKind kind, List<Idcs> named) {
        List<Refused.Fault> faults = new ArrayList<>();
        if (!kind.isWitnessed()) {
            if (!named.isEmpty()) {
                faults.add(new Refused.Fault(POINTER, ApplicationProblem.WITNESSES_NOT_EXPECTED));
            }
            return faults;
        }
        if (named.size() != RequestKind.WITNESSES || named.stream().distinct().count() != RequestKind.WITNESSES) {
            faults.add(new Refused.Fault(POINTER, ApplicationProblem.TWO_WITNESSES_REQUIRED));
        }
        for (int place = 0; place < named.size(); place++) {
            if (caller.idcs().filter(named.get(place)::equals).isPresent()) {
                faults.add(new Refused.Fault(pointer(place), ApplicationProblem.WITNESS_IS_RECORDER));
            }
        }
        return faults;
    }

    /**
     * Refuses witnesses who are not registered, alive and holders of a CNIE, in one wording for all; keeps the others as they are
     * until the caller's transaction ends. Each sees in their own file that they were looked at.
     */
    Uni<Void> require(List<Idcs> named) {
        if (named.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<String, Idcs> asked = new LinkedHashMap<>();
        named.forEach(number -> asked.put(pointer(asked.size()), number));
        return people.hold(asked)
                .onFailure(Refused.class)
                .transform(Witnesses::notEligible)
                .map(held -> eligible(asked, held))
                .chain(found -> consultations.record(
                        found.stream().map(Witnesses::lookedAt).toList()));
    }

    private static List<PersonView> eligible(Map<String, Idcs> asked, Held held) {
        return asked.keySet().stream()
                .map(pointer -> {
                    PersonView witness = held.get(pointer);
                    if (witness.status() != LifeStatus.ACTIVE || witness.cnie() == null) {
                        throw ApplicationProblem.WITNESS_NOT_ELIGIBLE.at(pointer);
                    }
                    return witness;
                })
                .toList();
    }

    private static Refused notEligible(Refused unknown) {
        return unknown.faults().isEmpty()
                ? unknown
                : ApplicationProblem.WITNESS_NOT_ELIGIBLE.at(
                        unknown.faults().get(0).pointer());
    }

    private static Consultation lookedAt(PersonView witness) {
        Purpose purpose = Purpose.REGISTRATION;
        return new Consultation(witness.id(), purpose.code(), purpose.legalBasis(), LOOKED_AT);
    }

    private static String pointer(int place) {
        return POINTER + "/" + place;
    }
}
