package org.sijil.population.document;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import java.util.UUID;

/** Where the bytes of documents are. A country that keeps papers elsewhere brings a bean of its own. */
public interface DocumentStore {

    /** Keeps the next piece of a document. */
    Uni<Void> add(UUID document, int place, Buffer piece);

    /** The pieces of a document in their order, no faster than they are asked for. */
    Multi<Buffer> pieces(UUID document);

    /** Forgets a document, also one of which only a part is there. */
    Uni<Void> remove(UUID document);
}
