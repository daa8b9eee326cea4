package org.sijil.population.duplicate;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.version.ETags;

/** The rows of table duplicate_case, for writing. */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<DuplicateCase, UUID> {

    /**
     * A case that the caller has read, kept as it is until the transaction ends.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-case}, {@code version-required}, {@code stale-version}
     */
    Uni<DuplicateCase> held(UUID id, @Nullable String ifMatch) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(DuplicateProblem.UNKNOWN_CASE::refuse)
                .invoke(found -> ETags.requireMatch(ifMatch, found.version()));
    }
}
