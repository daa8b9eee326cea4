package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;

/** Shows a citizen who read their data; the look itself goes on record first. */
@ApplicationScoped
class OwnConsultations {

    private final KnownPersons persons;
    private final Consultations consultations;
    private final Caller caller;

    OwnConsultations(KnownPersons persons, Consultations consultations, Caller caller) {
        this.persons = persons;
        this.consultations = consultations;
        this.caller = caller;
    }

    /** A page of the caller's list; an empty one for somebody of whom the service knows nothing. */
    Uni<Page<ConsultationView>> list(PageRequest page) {
        return persons.idOf(caller.requireIdcs()).chain(person -> listOf(person, page));
    }

    private Uni<Page<ConsultationView>> listOf(@Nullable UUID person, PageRequest page) {
        if (person == null) {
            return Uni.createFrom().item(new Page<>(List.of(), null));
        }
        Uni<Page<ConsultationView>> list = consultations.of(person, page);
        return consultations.record(look(person)).chain(() -> list);
    }

    private static Consultation look(UUID person) {
        return new Consultation(person, "own-file", "law-09.08", List.of("consultations"));
    }
}
