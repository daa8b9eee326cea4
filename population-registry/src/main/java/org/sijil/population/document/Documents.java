package org.sijil.population.document;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;

/** Takes documents in, attaches them to what needs them, and forgets those that nothing uses. */
@ApplicationScoped
public class Documents {

    private final DocumentRows rows;
    private final DocumentStore store;
    private final DocumentConfig config;
    private final Caller caller;
    private final Clock clock;

    Documents(DocumentRows rows, DocumentStore store, DocumentConfig config, Caller caller, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes the body of a request in, piece by piece. What its head tells is judged before a byte of it is read, what its first
     * bytes tell before any is kept.
     */
    Uni<DocumentView> receive(@Nullable String kind, HttpServerRequest request) {
        DocumentKind said = DocumentKind.find(kind == null ? "" : kind)
                .orElseThrow(() -> DocumentProblem.UNKNOWN_DOCUMENT_KIND.at("/kind"));
        MediaKind media = MediaKind.find(request.getHeader(HttpHeaders.CONTENT_TYPE))
                .orElseThrow(DocumentProblem.DOCUMENT_TYPE_NOT_ADMITTED::refuse);
        if (declaredSize(request) > config.maxSize()) {
            throw DocumentProblem.DOCUMENT_TOO_LARGE.refuse();
        }
        request.pause();
        return rows.begin(caller.id(), said, media, Moments.now(clock), config.looseAtMost())
                .chain(id -> receive(new Intake(id, media, config.maxSize(), store), id, request));
    }

    /** The newest documents of the caller. */
    public Uni<List<DocumentView>> ofCaller() {
        return rows.of(caller.id());
    }

    /**
     * Binds documents of the caller to something, in the caller's transaction: from then on they stay.
     *
     * @param pointer where the request names them
     * @throws org.sijil.commons.problem.Refused {@code unknown-document} for one that the caller did not hand in, or other content
     */
    public Uni<Void> attach(List<DocumentReference> documents, String pointer) {
        return eachOf(
                documents,
                pointer,
                (document, where) -> rows.attach(document, caller.id(), Moments.now(clock))
                        .invoke(found -> requireKnown(found > 0, where)));
    }

    /**
     * Makes sure that the caller handed documents in, without binding them: they go after a while as if nothing named them.
     *
     * @param pointer where the request names them
     * @throws org.sijil.commons.problem.Refused {@code unknown-document}, as {@link #attach} does
     */
    public Uni<Void> require(List<DocumentReference> documents, String pointer) {
        return eachOf(
                documents,
                pointer,
                (document, where) -> rows.holds(document, caller.id()).invoke(held -> requireKnown(held, where)));
    }

    /** The content of a document; whoever asks has made sure that the reader may see it. */
    public Multi<Buffer> content(UUID document) {
        return store.pieces(document);
    }

    private static Uni<Void> eachOf(
            List<DocumentReference> documents, String pointer, BiFunction<DocumentReference, String, Uni<?>> step) {
        List<Integer> places = IntStream.range(0, documents.size()).boxed().toList();
        return InTurn.each(places, place -> step.apply(documents.get(place), pointer + "/" + place));
    }

    private static void requireKnown(boolean known, String pointer) {
        if (!known) {
            throw DocumentProblem.UNKNOWN_DOCUMENT.at(pointer);
        }
    }

    private Uni<DocumentView> receive(Intake intake, UUID id, HttpServerRequest request) {
        return request.toMulti()
                .onItem()
                .transformToUniAndConcatenate(intake::take)
                .collect()
                .asList()
                .chain(intake::end)
                .chain(() -> rows.end(id, Moments.now(clock), intake.size(), intake.hash()))
                .onFailure()
                .call(() -> forget(id));
    }

    private Uni<Void> forget(UUID id) {
        return store.remove(id).chain(() -> rows.remove(id));
    }

    @Scheduled(every = "${sijil.documents.purge-every:1h}", delayed = "1m")
    Uni<Void> purge() {
        return rows.outdated(Moments.now(clock).minus(config.looseFor())).chain(ids -> InTurn.each(ids, this::forget));
    }

    private static long declaredSize(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }
}
