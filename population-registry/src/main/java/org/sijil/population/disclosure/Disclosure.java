package org.sijil.population.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.application.RegistrationFile;
import org.sijil.population.biometrics.BiometricFile;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.objection.ObjectionRows;
import org.sijil.population.person.PersonFile;
import org.sijil.population.person.PersonView;
import org.sijil.population.rectification.RequestFile;
import org.sijil.population.verification.VerificationMarks;
import org.sijil.population.vitalevent.VitalEventLookup;

/** Asks each feature for what it holds of the caller, or of a ward of theirs. The disclosure itself goes on record first. */
@ApplicationScoped
class Disclosure {

    private static final int FIRST = 50;

    private final PersonFile file;
    private final BiometricFile biometrics;
    private final VerificationMarks marks;
    private final VitalEventLookup events;
    private final RequestFile requests;
    private final RegistrationFile registrations;
    private final ObjectionRows objections;
    private final Consultations consultations;
    private final Readings readings;
    private final Caller caller;
    private final Clock clock;

    Disclosure(
            PersonFile file,
            BiometricFile biometrics,
            VerificationMarks marks,
            VitalEventLookup events,
            RequestFile requests,
            RegistrationFile registrations,
            ObjectionRows objections,
            Consultations consultations,
            Readings readings,
            Caller caller,
            Clock clock) {
        this.file = file;
        this.biometrics = biometrics;
        this.marks = marks;
        this.events = events;
        this.requests = requests;
        this.registrations = registrations;
        this.objections = objections;
        this.consultations = consultations;
        this.readings = readings;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<Subject> self() {
        return subject(readings::ofOwnFile);
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-person} unless the caller acts for this person today */
    Uni<Subject> ward(UUID id) {
        return file.ward(id, caller.requireIdcs()).chain(number -> subject(fields -> readings.ofWard(number, fields)));
    }

    /** The newest entries of every list. */
    Uni<PersonData> newest(Subject subject) {
        PageRequest first = PageRequest.of(FIRST, null);
        UUID id = subject.person().id();
        return Uni.combine()
                .all()
                .unis(
                        file.relatives(id),
                        file.history(id, first, subject.reading("history")),
                        biometrics.of(id),
                        marks.of(id),
                        events.of(id, first, subject.reading(VitalEventLookup.FIELDS)),
                        requests.of(id, first),
                        registrations.of(id),
                        objections.of(id, first),
                        consultations.of(id, first))
                .usingConcurrencyOf(1)
                .with((relatives, versions, captured, marked, lived, asked, registered, objected, read) ->
                        new PersonData(
                                Moments.now(clock),
                                subject.person(),
                                relatives,
                                versions,
                                captured,
                                marked,
                                lived,
                                asked,
                                registered,
                                objected,
                                read));
    }

    private Uni<Subject> subject(Function<List<String>, Reading> readings) {
        Reading reading = readings.apply(PersonFile.FIELDS);
        return file.read(Objects.requireNonNull(reading.only()), reading).map(person -> new Subject(person, readings));
    }

    /**
     * Of whom is told.
     *
     * @param readings what is about to be read, given the fields
     */
    record Subject(PersonView person, Function<List<String>, Reading> readings) {

        Reading reading(String field) {
            return reading(List.of(field));
        }

        Reading reading(List<String> fields) {
            return readings.apply(fields);
        }
    }
}
