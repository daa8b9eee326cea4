package org.sijil.population.merge;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.version.ETags;

/** The rows of tables person_merge and person_merge_step. */
@ApplicationScoped
class MergeRepository implements PanacheRepositoryBase<Merge, UUID> {

    private static final List<MergeState> STANDING = List.of(MergeState.MERGED, MergeState.UNDO_PROPOSED);

    private static final String ADD_STEP = """
            INSERT INTO person_merge_step (person_merge, state, by, at, reason) VALUES ($1, $2, $3, $4, $5)
            """;

    private static final String STEPS = """
            SELECT state, by, at, reason FROM person_merge_step WHERE person_merge = $1 ORDER BY seq
            """;

    /**
     * A merge that the caller has read, kept as it is until the transaction ends.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-merge}, {@code version-required}, {@code stale-version}
     */
    Uni<Merge> held(UUID id, @Nullable String ifMatch) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(MergeProblem.UNKNOWN_MERGE::refuse)
                .invoke(found -> ETags.requireMatch(ifMatch, found.version()));
    }

    /** How many records gave way to this one. */
    Uni<Long> mergedInto(UUID survivor) {
        return count("survivor = ?1 and state in ?2", survivor, STANDING);
    }

    Uni<Void> addStep(Merge merge, String by, OffsetDateTime at, @Nullable String reason) {
        return Sql.update(ADD_STEP, merge.id(), merge.state().name(), by, at, reason)
                .replaceWithVoid();
    }

    Uni<MergeView> view(Merge merge) {
        return Sql.rows(STEPS, merge.id())
                .map(rows -> merge.view(rows.stream().map(MergeRepository::step).toList()));
    }

    private static MergeView.Step step(Object[] row) {
        return new MergeView.Step(
                MergeState.valueOf((String) row[0]), (String) row[1], (OffsetDateTime) row[2], (String) row[3]);
    }
}
