package org.sijil.population.marriage;

import static org.sijil.population.marriage.MarriageProblem.HUSBAND_NOT_MALE;
import static org.sijil.population.marriage.MarriageProblem.PERMISSION_REQUIRED_FOR_MINOR;
import static org.sijil.population.marriage.MarriageProblem.PERMISSION_REQUIRED_FOR_POLYGAMY;
import static org.sijil.population.marriage.MarriageProblem.TOO_MANY_WIVES;
import static org.sijil.population.marriage.MarriageProblem.TOO_YOUNG_TO_MARRY;
import static org.sijil.population.marriage.MarriageProblem.WIFE_ALREADY_MARRIED;
import static org.sijil.population.marriage.MarriageProblem.WIFE_NOT_FEMALE;
import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.sijil.population.person.Change;
import org.sijil.population.person.CoupleNews;
import org.sijil.population.person.MaritalStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.person.Sex;
import org.sijil.population.vitalevent.CivilRule;
import org.sijil.population.vitalevent.CivilRules;
import org.sijil.population.vitalevent.Details;
import org.sijil.population.vitalevent.NewEvent;
import org.sijil.population.vitalevent.Role;
import org.sijil.population.vitalevent.VitalEventLedger;
import org.sijil.population.vitalevent.VitalEventType;
import org.sijil.population.vitalevent.VitalEventView;

/** Enters marriages: a woman has one husband, a man as many wives as the law and a judge allow him. */
@ApplicationScoped
class MarriageRegister {

    private static final String HUSBAND = "/husband";
    private static final String WIFE = "/wife";

    private final PersonAccounts people;
    private final Marriages marriages;
    private final VitalEventLedger ledger;
    private final Impediments impediments;
    private final CoupleNews news;
    private final CivilRules rules;

    MarriageRegister(
            PersonAccounts people,
            Marriages marriages,
            VitalEventLedger ledger,
            Impediments impediments,
            CoupleNews news,
            CivilRules rules) {
        this.people = people;
        this.marriages = marriages;
        this.ledger = ledger;
        this.impediments = impediments;
        this.news = news;
        this.rules = rules;
    }

    /** Refuses what needs no look at the register. */
    void check(RecordMarriage request) {
        ledger.checkForm("/minorPermission", request.minorPermission());
        ledger.checkForm("/polygamyPermission", request.polygamyPermission());
    }

    Uni<VitalEventView> record(RecordMarriage request) {
        return people.hold(Map.of(HUSBAND, request.husband(), WIFE, request.wife()))
                .map(held -> held.within(HUSBAND, WIFE))
                .chain(held -> record(request, held.living(HUSBAND), held.living(WIFE)));
    }

    private Uni<VitalEventView> record(RecordMarriage request, PersonView husband, PersonView wife) {
        refuseIf(husband.sex() != Sex.MALE, HUSBAND, HUSBAND_NOT_MALE);
        refuseIf(wife.sex() != Sex.FEMALE, WIFE, WIFE_NOT_FEMALE);
        return impediments
                .requireNone(husband.id(), wife.id(), request.date())
                .invoke(() -> requireAge(HUSBAND, husband, request))
                .invoke(() -> requireAge(WIFE, wife, request))
                .chain(() -> requireUnmarried(wife, request.date()))
                .chain(() -> requirePermitted(husband, request))
                .chain(() -> ledger.enter(event(request, husband, wife)))
                .call(event -> marry(husband, event))
                .call(event -> marry(wife, event))
                .call(event -> news.tell("couple.married", event.id(), husband.id(), wife.id(), event.date()));
    }

    private static NewEvent event(RecordMarriage request, PersonView husband, PersonView wife) {
        NewEvent event =
                NewEvent.of(VitalEventType.MARRIAGE, request, Role.WIFE.of(wife.id()), Role.HUSBAND.of(husband.id()));
        return event.saying(Details.ofMarriage(request.minorPermission(), request.polygamyPermission()));
    }

    private Uni<Void> marry(PersonView spouse, VitalEventView event) {
        return people.change(spouse.id(), Change.maritalStatus(MaritalStatus.MARRIED), event.date(), event.id());
    }

    private void requireAge(String pointer, PersonView spouse, RecordMarriage request) {
        LocalDate day = request.date();
        refuseIf(isYounger(spouse, CivilRule.MARRIAGE_AGE_WITH_PERMISSION, day), pointer, TOO_YOUNG_TO_MARRY);
        boolean minor = isYounger(spouse, CivilRule.MARRIAGE_AGE, day);
        refuseIf(minor && request.minorPermission() == null, "/minorPermission", PERMISSION_REQUIRED_FOR_MINOR);
    }

    private boolean isYounger(PersonView spouse, CivilRule age, LocalDate day) {
        return spouse.isYoungerThan(rules.on(age, day).orElse(0), day);
    }

    /** By marriages on record, whenever they begin, and by what she declared herself. */
    private Uni<Void> requireUnmarried(PersonView wife, LocalDate day) {
        return marriages
                .inForce(wife.id(), day)
                .invoke(couples -> refuseIf(!couples.isEmpty(), WIFE, WIFE_ALREADY_MARRIED))
                .chain(() -> marriages.areThereAfter(wife.id(), day))
                .invoke(later -> refuseIf(later, WIFE, WIFE_ALREADY_MARRIED))
                .chain(() -> people.isMarried(wife.id(), day))
                .invoke(declared -> refuseIf(declared, WIFE, WIFE_ALREADY_MARRIED))
                .replaceWithVoid();
    }

    private Uni<Void> requirePermitted(PersonView husband, RecordMarriage request) {
        LocalDate day = request.date();
        return people.isMarried(husband.id(), day)
                .chain(declared ->
                        marriages.inForce(husband.id(), day).map(couples -> Math.max(couples.size(), declared ? 1 : 0)))
                .invoke(wives -> requirePermitted(wives, request))
                .replaceWithVoid();
    }

    private void requirePermitted(int wives, RecordMarriage request) {
        boolean full = rules.on(CivilRule.WIVES_AT_MOST, request.date())
                .map(most -> wives >= most)
                .orElse(false);
        refuseIf(full, HUSBAND, TOO_MANY_WIVES);
        boolean unpermitted = wives > 0 && request.polygamyPermission() == null;
        refuseIf(unpermitted, "/polygamyPermission", PERMISSION_REQUIRED_FOR_POLYGAMY);
    }
}
