package org.sijil.population.disclosure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.time.Moments;
import org.sijil.population.application.RegistrationFile;
import org.sijil.population.biometrics.BiometricFile;
import org.sijil.population.disclosure.Disclosure.Subject;
import org.sijil.population.objection.ObjectionRows;
import org.sijil.population.person.PersonFile;
import org.sijil.population.rectification.RequestFile;
import org.sijil.population.vitalevent.VitalEventLookup;

/** Writes all that the register holds of a person as one JSON object, page after page, so that no length of it fills the memory. */
@ApplicationScoped
class DisclosureStream {

    private static final int AT_ONCE = 200;

    private final PersonFile file;
    private final BiometricFile biometrics;
    private final VitalEventLookup events;
    private final RequestFile requests;
    private final RegistrationFile registrations;
    private final ObjectionRows objections;
    private final Consultations consultations;
    private final JsonText json;
    private final Clock clock;

    DisclosureStream(
            PersonFile file,
            BiometricFile biometrics,
            VitalEventLookup events,
            RequestFile requests,
            RegistrationFile registrations,
            ObjectionRows objections,
            Consultations consultations,
            JsonText json,
            Clock clock) {
        this.file = file;
        this.biometrics = biometrics;
        this.events = events;
        this.requests = requests;
        this.registrations = registrations;
        this.objections = objections;
        this.consultations = consultations;
        this.json = json;
        this.clock = clock;
    }

    /** The pieces of the object, cut where JSON allows white space. */
    Multi<Buffer> pieces(Subject subject) {
        UUID id = subject.person().id();
        Multi<String> pieces = Multi.createBy()
                .concatenating()
                .streams(
                        text("{\"at\":" + json.of(Moments.now(clock)) + ",\"person\":" + json.of(subject.person())),
                        file.relatives(id)
                                .map(relatives -> ",\"relatives\":" + json.of(relatives))
                                .toMulti(),
                        list("versions", page -> file.history(id, page, subject.reading("history"))),
                        biometrics
                                .of(id)
                                .map(held -> ",\"biometrics\":" + json.of(held))
                                .toMulti(),
                        list("events", page -> events.of(id, page, subject.reading(VitalEventLookup.FIELDS))),
                        list("correctionRequests", page -> requests.of(id, page)),
                        registrations
                                .of(id)
                                .map(found -> ",\"registrations\":" + json.of(found))
                                .toMulti(),
                        list("objections", page -> objections.of(id, page)),
                        list("consultations", page -> consultations.of(id, page)),
                        text("}"));
        return pieces.map(Buffer::buffer);
    }

    private <T> Multi<String> list(String name, Function<PageRequest, Uni<Page<T>>> source) {
        AtomicReference<@Nullable String> cursor = new AtomicReference<>();
        Multi<String> pages = Multi.createBy()
                .repeating()
                .uni(() -> source.apply(PageRequest.of(AT_ONCE, cursor.get()))
                        .map(page -> items(page, cursor.getAndSet(page.next()) == null)))
                .whilst(page -> cursor.get() != null);
        return Multi.createBy().concatenating().streams(text(",\"" + name + "\":["), pages, text("]"));
    }

    private <T> String items(Page<T> page, boolean first) {
        return page.items().stream().map(json::of).collect(Collectors.joining(",", first ? "" : ",", ""));
    }

    private static Multi<String> text(String piece) {
        return Multi.createFrom().item(piece);
    }
}
