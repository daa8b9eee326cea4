package org.sijil.population.rectification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.population.correction.CorrectName;
import org.sijil.population.correction.CorrectSex;
import org.sijil.population.correction.CorrectionRegister;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Reported;
import org.sijil.population.vitalevent.VitalEventLedger;
import org.sijil.population.vitalevent.VitalEventView;

/** Puts the register right as an accepted request says, with both timelines and the feed, in the caller's transaction. */
@ApplicationScoped
class Execution {

    private final PersonAccounts people;
    private final CorrectionRegister corrections;
    private final VitalEventLedger ledger;
    private final Clock clock;

    Execution(PersonAccounts people, CorrectionRegister corrections, VitalEventLedger ledger, Clock clock) {
        this.people = people;
        this.corrections = corrections;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The event by which it was done, if it was one; nothing is done for a request that is rejected. */
    Uni<Optional<UUID>> of(RequestView request, PersonView person, DecideRequest decision) {
        if (!decision.accepted()) {
            return Uni.createFrom().item(Optional.empty());
        }
        if (person.status() != LifeStatus.ACTIVE) {
            throw RectificationProblem.PERSON_NOT_ALIVE.refuse();
        }
        LocalDate from = decision.from() == null ? LocalDate.now(clock) : decision.from();
        if (from.isAfter(LocalDate.now(clock)) || from.isBefore(person.birthDate())) {
            throw CommonProblem.INVALID_VALUE.at("/from");
        }
        if (!request.wanted().needsAct()) {
            return people.change(person.id(), request.wanted().change(), from, request.id())
                    .replaceWith(Optional.empty());
        }
        return byEvent(request.wanted(), person, from, decision.act()).map(event -> Optional.of(event.id()));
    }

    private Uni<VitalEventView> byEvent(Wanted wanted, PersonView person, LocalDate from, @Nullable Act act) {
        if (act == null) {
            throw RectificationProblem.ACT_REQUIRED.at("/act");
        }
        if (wanted.sex() != null) {
            return corrections.sex(
                    checked(new CorrectSex(person.idcs(), Objects.requireNonNull(wanted.sex()), from, act, null)));
        }
        return corrections.name(
                checked(new CorrectName(person.idcs(), wanted.givenName(), wanted.familyName(), from, act, null)));
    }

    private <T extends Reported> T checked(T report) {
        ledger.check(report);
        return report;
    }
}
