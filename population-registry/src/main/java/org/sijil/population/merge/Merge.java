package org.sijil.population.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Two records held for one person's: the moves that {@link MergeState} allows, each second one by another adjudicator. */
@Entity
@Table(name = "person_merge")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class Merge {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MergeState state;

    @Column(updatable = false)
    private UUID survivor;

    @Column(updatable = false)
    private UUID merged;

    @Column(name = "proposed_at", updatable = false)
    private OffsetDateTime proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "merged_at")
    private @Nullable OffsetDateTime mergedAt;

    @Version
    private int version;

    /** For Hibernate only. */
    protected Merge() {}

    Merge(UUID survivor, UUID merged, String by, OffsetDateTime at) {
        this.state = MergeState.PROPOSED;
        this.survivor = survivor;
        this.merged = merged;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** The second adjudicator agrees; answers whether the two become one, and not two again. */
    boolean confirm(String by, OffsetDateTime at) {
        boolean joins = state == MergeState.PROPOSED;
        become(joins ? MergeState.MERGED : MergeState.UNDONE);
        requireSecond(by);
        if (joins) {
            mergedAt = at;
        }
        return joins;
    }

    /** The second adjudicator does not agree: all stays as it was before the proposal. */
    void reject(String by) {
        become(state == MergeState.UNDO_PROPOSED ? MergeState.MERGED : MergeState.REJECTED);
        requireSecond(by);
    }

    /** An adjudicator holds the two for two again. */
    void proposeUndo(String by) {
        become(MergeState.UNDO_PROPOSED);
        proposedBy = by;
    }

    UUID id() {
        return id;
    }

    MergeState state() {
        return state;
    }

    UUID survivor() {
        return survivor;
    }

    UUID merged() {
        return merged;
    }

    OffsetDateTime mergedAt() {
        return Objects.requireNonNull(mergedAt);
    }

    int version() {
        return version;
    }

    MergeView view(List<MergeView.Step> steps) {
        return new MergeView(id, state, survivor, merged, steps, version);
    }

    private void become(MergeState next) {
        if (!state.next().contains(next)) {
            throw MergeProblem.NOT_WAITING.refuse();
        }
        state = next;
    }

    private void requireSecond(String by) {
        if (by.equals(proposedBy)) {
            throw MergeProblem.SECOND_PERSON_REQUIRED.refuse();
        }
    }
}
