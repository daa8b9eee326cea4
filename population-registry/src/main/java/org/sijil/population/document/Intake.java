package org.sijil.population.document;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import java.security.MessageDigest;
import java.util.UUID;
import org.sijil.commons.hash.Sha256;

/** One document on its way in: what came is checked before anything of it is kept, and no more than a piece of it waits here. */
final class Intake {

    private static final int PIECE = 128 * 1024;

    private final UUID document;
    private final MediaKind media;
    private final long limit;
    private final DocumentStore store;
    private final MessageDigest digest = Sha256.begin();
    private Buffer waiting = Buffer.buffer();
    private long size;
    private int places;

    Intake(UUID document, MediaKind media, long limit, DocumentStore store) {
        this.document = document;
        this.media = media;
        this.limit = limit;
        this.store = store;
    }

    /** Takes what came; fails at once when it is too much or not what it is said to be. */
    Uni<Void> take(Buffer next) {
        size += next.length();
        if (size > limit) {
            return Uni.createFrom().failure(DocumentProblem.DOCUMENT_TOO_LARGE.refuse());
        }
        waiting.appendBuffer(next);
        if (places == 0 && size >= media.beginningLength() && !media.isBeginningOf(waiting.getBytes())) {
            return Uni.createFrom().failure(DocumentProblem.DOCUMENT_NOT_WHAT_IT_SAYS.refuse());
        }
        return waiting.length() < PIECE ? Uni.createFrom().voidItem() : keep();
    }

    /** Keeps what is left; fails when nothing came, or too little to be anything. */
    Uni<Void> end() {
        if (size == 0) {
            return Uni.createFrom().failure(DocumentProblem.EMPTY_DOCUMENT.refuse());
        }
        if (size < media.beginningLength()) {
            return Uni.createFrom().failure(DocumentProblem.DOCUMENT_NOT_WHAT_IT_SAYS.refuse());
        }
        return waiting.length() == 0 ? Uni.createFrom().voidItem() : keep();
    }

    long size() {
        return size;
    }

    /** Of all that was taken; asked once, at the end. */
    byte[] hash() {
        return digest.digest();
    }

    private Uni<Void> keep() {
        Buffer piece = waiting;
        waiting = Buffer.buffer();
        digest.update(piece.getBytes());
        return store.add(document, places++, piece);
    }
}
