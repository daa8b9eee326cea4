package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/** Whom a service knows; each service that keeps personal data has one, so that people can ask who read theirs. */
public interface KnownPersons {

    /** The person who holds the number; null when the service has never heard of them. */
    Uni<@Nullable UUID> idOf(Idcs idcs);
}
