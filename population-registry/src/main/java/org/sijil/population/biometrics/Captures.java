package org.sijil.population.biometrics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Birthdays;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.LifeStatus;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.CivilRule;
import org.sijil.population.vitalevent.CivilRules;

/** Records what was captured of whom, and has it forgotten, in the caller's transaction; the matcher hears of it later. */
@ApplicationScoped
public class Captures {

    private static final int OLDEST_YEARS = 50;

    private final CaptureRows rows;
    private final PersonAccounts people;
    private final CivilRules rules;
    private final Followers followers;
    private final Identification identification;
    private final MatcherConfig config;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Captures(
            CaptureRows rows,
            PersonAccounts people,
            CivilRules rules,
            Followers followers,
            Identification identification,
            MatcherConfig config,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.rules = rules;
        this.followers = followers;
        this.identification = identification;
        this.config = config;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The captures of a request are a person's, now that the request has led to one; in the transaction that enters the person. */
    public Uni<Void> belongTo(UUID person, UUID request) {
        return rows.belongTo(person, request);
    }

    /** What is known of whoever makes a request, by their body. */
    public Uni<Findings> findings(UUID request) {
        return identification.findings(request);
    }

    /**
     * Refuses to capture anything of small children.
     *
     * @throws org.sijil.commons.problem.Refused {@code too-young-for-biometrics}
     */
    public void requireAge(LocalDate birthDate) {
        LocalDate today = LocalDate.now(clock);
        int age = age(today);
        if (Birthdays.of(birthDate, age).isAfter(today)) {
            throw BiometricProblem.tooYoung(age).refuse();
        }
    }

    Uni<CaptureView> record(RecordCapture said) {
        requireSense(said);
        return admit(said)
                .chain(() -> rows.add(said, caller.id(), Moments.now(clock)))
                .chain(() -> rows.view(said.referenceId()))
                .call(view -> audit.append("biometrics.captured", view.id(), view))
                .call(followers::tell);
    }

    /** What is on its way to the matcher arrives before it is told to forget. */
    Uni<CaptureView> delete(UUID id, DeleteCapture why) {
        OffsetDateTime due = Moments.now(clock).plus(config.timeout().multipliedBy(2));
        return rows.forget(id, why.reason(), due)
                .invoke(Captures::requireThere)
                .chain(() -> rows.view(id))
                .call(view -> audit.append("biometrics.deleted", id, view));
    }

    private static void requireThere(int forgotten) {
        if (forgotten == 0) {
            throw BiometricProblem.CAPTURE_GONE.refuse();
        }
    }

    private Uni<Void> admit(RecordCapture said) {
        UUID person = said.personId();
        return person == null
                ? followers.admit(said.requestId())
                : people.holdOne(person)
                        .invoke(held -> requireAskable(held, said.capturedAt()))
                        .replaceWithVoid();
    }

    private void requireAskable(PersonView person, OffsetDateTime at) {
        if (!caller.reaches(person.address().territory())) {
            throw BiometricProblem.UNKNOWN_PERSON.at("/personId");
        }
        if (person.status() != LifeStatus.ACTIVE) {
            throw BiometricProblem.PERSON_NOT_ALIVE.refuse();
        }
        LocalDate day = Moments.day(at, clock.getZone());
        int age = age(day);
        if (person.isYoungerThan(age, day)) {
            throw BiometricProblem.tooYoung(age).refuse();
        }
    }

    private int age(LocalDate day) {
        return rules.on(CivilRule.BIOMETRIC_AGE, day).orElse(0);
    }

    private void requireSense(RecordCapture said) {
        if ((said.personId() == null) == (said.requestId() == null)) {
            throw BiometricProblem.ONE_SUBJECT.refuse();
        }
        List<BodyPart> parts =
                said.samples().stream().map(SampleQuality::part).distinct().toList();
        if (parts.size() < said.samples().size()) {
            throw BiometricProblem.SAME_PART_TWICE.at("/samples");
        }
        OffsetDateTime now = Moments.now(clock);
        if (said.capturedAt().isAfter(now)) {
            throw BiometricProblem.CAPTURED_LATER.at("/capturedAt");
        }
        if (said.capturedAt().isBefore(now.minusYears(OLDEST_YEARS))) {
            throw CommonProblem.INVALID_VALUE.at("/capturedAt");
        }
    }
}
