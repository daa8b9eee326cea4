package org.sijil.population.merge;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.Parameters;

/** Reads merges. They tell nothing of a person but the ids of records. */
@ApplicationScoped
class MergeLookup {

    /** The ids grow with time. */
    private static final String LIST = """
            SELECT id
              FROM person_merge
             WHERE ($1::text IS NULL OR state = $1)
               AND ($2::uuid IS NULL OR $2 IN (survivor, merged))
               AND id > $3
             ORDER BY id
             LIMIT $4
            """;

    private final MergeRepository merges;

    MergeLookup(MergeRepository merges) {
        this.merges = merges;
    }

    @WithSession
    Uni<MergeView> find(UUID id) {
        return merges.findById(id)
                .onItem()
                .ifNull()
                .failWith(MergeProblem.UNKNOWN_MERGE::refuse)
                .chain(merges::view);
    }

    @WithSession
    Uni<Page<MergeView>> list(@Nullable String state, @Nullable UUID person, PageRequest page) {
        UUID after = IdPlace.fromSmallest(page).id();
        return Sql.values(UUID.class, LIST, state(state), person, after, page.limit() + 1)
                .chain(this::views)
                .map(found -> Page.of(found, page.limit(), merge -> new IdPlace(merge.id()).cursor()));
    }

    private Uni<List<MergeView>> views(List<UUID> ids) {
        return InTurn.answers(ids, this::find);
    }

    private static @Nullable String state(@Nullable String text) {
        MergeState state = Parameters.choice(text, "/state", MergeState.class);
        return state == null ? null : state.name();
    }
}
