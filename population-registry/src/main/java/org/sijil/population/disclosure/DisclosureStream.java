package org.sijil.population.disclosure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.time.Moments;
import org.sijil.population.application.RegistrationFile;
import org.sijil.population.biometrics.BiometricFile;
import org.sijil.population.disclosure.Disclosure.Subject;
import org.sijil.population.objection.ObjectionRows;
import org.sijil.population.person.PersonFile;
import org.sijil.population.rectification.RequestFile;
import org.sijil.population.verification.VerificationMarks;
import org.sijil.population.vitalevent.VitalEventLookup;

/** Writes all that the register holds of a person, page after page, so that no length of it fills the memory. */
@ApplicationScoped
class DisclosureStream {

    private final PersonFile file;
    private final BiometricFile biometrics;
    private final VerificationMarks marks;
    private final VitalEventLookup events;
    private final RequestFile requests;
    private final RegistrationFile registrations;
    private final ObjectionRows objections;
    private final Consultations consultations;
    private final Clock clock;

    DisclosureStream(
            PersonFile file,
            BiometricFile biometrics,
            VerificationMarks marks,
            VitalEventLookup events,
            RequestFile requests,
            RegistrationFile registrations,
            ObjectionRows objections,
            Consultations consultations,
            Clock clock) {
        this.file = file;
        this.biometrics = biometrics;
        this.marks = marks;
        this.events = events;
        this.requests = requests;
        this.registrations = registrations;
        this.objections = objections;
        this.consultations = consultations;
        this.clock = clock;
    }

    Multi<Buffer> pieces(Subject subject, Copy copy) {
        UUID id = subject.person().id();
        return Multi.createBy()
                .concatenating()
                .streams(
                        piece(() -> copy.begin(Moments.now(clock), subject.person())),
                        list(copy, "relatives", page -> file.relatives(id).map(DisclosureStream::whole)),
                        list(copy, "versions", page -> file.history(id, page, subject.reading("history"))),
                        list(copy, "biometrics", page -> biometrics.of(id).map(DisclosureStream::whole)),
                        list(copy, "verification", page -> marks.of(id).map(DisclosureStream::whole)),
                        list(copy, "events", page -> events.of(id, page, subject.reading(VitalEventLookup.FIELDS))),
                        list(copy, "correctionRequests", page -> requests.of(id, page)),
                        list(copy, "registrations", page -> registrations.of(id).map(DisclosureStream::whole)),
                        list(copy, "objections", page -> objections.of(id, page)),
                        list(copy, "consultations", page -> consultations.of(id, page)),
                        piece(copy::end))
                .map(Buffer::buffer);
    }

    private static <T> Multi<byte[]> list(Copy copy, String name, Function<PageRequest, Uni<Page<T>>> source) {
        AtomicReference<@Nullable String> cursor = new AtomicReference<>();
        Multi<byte[]> pages = Multi.createBy()
                .repeating()
                .uni(() -> source.apply(PageRequest.of(copy.atOnce(), cursor.get()))
                        .invoke(page -> cursor.set(page.next()))
                        .map(page -> copy.entries(page.items())))
                .whilst(page -> cursor.get() != null);
        return Multi.createBy().concatenating().streams(piece(() -> copy.beginList(name)), pages, piece(copy::endList));
    }

    /** What is short enough for one page. */
    private static <T> Page<T> whole(List<T> all) {
        return new Page<>(all, null);
    }

    /** Made when its turn has come: a copy remembers where it stands. */
    private static Multi<byte[]> piece(Supplier<byte[]> piece) {
        return Multi.createFrom().item(piece);
    }
}
