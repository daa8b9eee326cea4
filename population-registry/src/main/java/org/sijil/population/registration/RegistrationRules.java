package org.sijil.population.registration;

import static org.sijil.population.registration.RegistrationProblem.BIRTH_DATE_IN_FUTURE;
import static org.sijil.population.registration.RegistrationProblem.BIRTH_DATE_TOO_EARLY;
import static org.sijil.population.registration.RegistrationProblem.CNIE_NOT_EXPECTED;
import static org.sijil.population.registration.RegistrationProblem.CNIE_REQUIRED;
import static org.sijil.population.registration.RegistrationProblem.GUARDIAN_REQUIRED;
import static org.sijil.population.registration.RegistrationProblem.RESIDENCE_PERMIT_NOT_EXPECTED;
import static org.sijil.population.registration.RegistrationProblem.RESIDENCE_PERMIT_REQUIRED;
import static org.sijil.population.registration.RegistrationProblem.UNKNOWN_COUNTRY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;
import org.sijil.population.person.Identity;

/** What can be judged from the request alone. Every contradiction is told at once, so that one correction is enough. */
@ApplicationScoped
public class RegistrationRules {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final Set<String> countries = Set.of(Locale.getISOCountries());
    private final Clock clock;

    RegistrationRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * Refuses what contradicts itself or the calendar.
     *
     * @param guarded whether somebody is named who acts for the person
     * @throws Refused naming every field that contradicts another or the calendar
     */
    public void check(Identity identity, boolean guarded) {
        check(identity, guarded, false);
    }

    /**
     * The same.
     *
     * @param witnessed whether witnesses stand for the papers that the person would otherwise need
     */
    void check(Identity identity, boolean guarded, boolean witnessed) {
        LocalDate today = LocalDate.now(clock);
        List<Refused.Fault> faults = Stream.concat(facts(identity, today), papers(identity, guarded, witnessed, today))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
    }

    private Stream<Optional<Refused.Fault>> facts(Identity identity, LocalDate today) {
        LocalDate birth = identity.birthDate();
        return Stream.of(
                when(birth.isAfter(today), "/birthDate", BIRTH_DATE_IN_FUTURE),
                when(birth.isBefore(EARLIEST_BIRTH), "/birthDate", BIRTH_DATE_TOO_EARLY),
                when(!countries.contains(identity.nationality()), "/nationality", UNKNOWN_COUNTRY));
    }

    private static Stream<Optional<Refused.Fault>> papers(
            Identity identity, boolean guarded, boolean witnessed, LocalDate today) {
        boolean minor = identity.isMinor(today);
        boolean moroccan = identity.isMoroccan();
        boolean card = identity.cnie() != null;
        boolean permit = identity.residencePermit() != null;
        return Stream.of(
                when(moroccan && !minor && !card && !witnessed, "/cnie", CNIE_REQUIRED),
                when(!moroccan && card, "/cnie", CNIE_NOT_EXPECTED),
                when(!moroccan && !minor && !permit && !witnessed, "/residencePermit", RESIDENCE_PERMIT_REQUIRED),
                when(moroccan && permit, "/residencePermit", RESIDENCE_PERMIT_NOT_EXPECTED),
                when(minor && !guarded, "/guardian", GUARDIAN_REQUIRED));
    }

    private static Optional<Refused.Fault> when(boolean broken, String pointer, ProblemType reason) {
        return broken ? Optional.of(new Refused.Fault(pointer, reason)) : Optional.empty();
    }

    private static Refused refusal(List<Refused.Fault> faults) {
        Refused refusal = faults.get(0).reason().refuse();
        for (Refused.Fault fault : faults) {
            refusal = refusal.and(fault.pointer(), fault.reason());
        }
        return refusal;
    }
}
