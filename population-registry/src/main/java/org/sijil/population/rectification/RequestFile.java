package org.sijil.population.rectification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.document.Documents;
import org.sijil.population.person.PersonFile;

/** The rules of reading requests: who sees which, and what goes on record. */
@ApplicationScoped
public class RequestFile {

    private static final List<String> REQUESTS = List.of("correctionRequests");
    private static final List<String> PAPERS = List.of("documents");

    private final RequestRows rows;
    private final PersonFile people;
    private final Documents documents;
    private final Readings readings;

    RequestFile(RequestRows rows, PersonFile people, Documents documents, Readings readings) {
        this.rows = rows;
        this.people = people;
        this.documents = documents;
        this.readings = readings;
    }

    /** The requests about a person, newest first; whoever asks has made sure that the reader may see them. */
    public Uni<Page<RequestView>> of(UUID person, PageRequest page) {
        return rows.of(person, page);
    }

    Uni<Page<RequestView>> own(PageRequest page) {
        return people.readOwnFor(REQUESTS).chain(person -> rows.of(person.id(), page));
    }

    Uni<RequestView> own(UUID id) {
        return rows.one(id, readings.ofOwnFile(REQUESTS));
    }

    Uni<Page<RequestView>> queue(@Nullable String state, PageRequest page, StatedPurpose purpose) {
        return rows.queue(RequestState.parse(state), page, readings.of(purpose, REQUESTS));
    }

    Uni<RequestView> one(UUID id, StatedPurpose purpose) {
        return rows.one(id, readings.of(purpose, REQUESTS));
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-request}, also for a paper that is not part of it */
    Multi<Buffer> paper(UUID id, UUID paper, StatedPurpose purpose) {
        return rows.one(id, readings.of(purpose, PAPERS)).onItem().transformToMulti(request -> {
            if (request.documents().stream().noneMatch(one -> one.id().equals(paper))) {
                throw RectificationProblem.UNKNOWN_REQUEST.refuse();
            }
            return documents.content(paper);
        });
    }
}
