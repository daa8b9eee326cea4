package org.sijil.population.merge;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;

/** Moves merges on. Each move is one transaction, told to the audit; of two at once, the later finds the first. */
@ApplicationScoped
class Merges {

    private final MergeRepository merges;
    private final MergeRules rules;
    private final MergeEffect effect;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Merges(MergeRepository merges, MergeRules rules, MergeEffect effect, AuditTrail audit, Caller caller, Clock clock) {
        this.merges = merges;
        this.rules = rules;
        this.effect = effect;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the caller's transaction. Whoever proposes what cannot be done hears so now, and not the second adjudicator. */
    Uni<MergeView> propose(ProposeMerge request) {
        OffsetDateTime now = Moments.now(clock);
        return rules.requireMergeable(request.survivor(), request.merged())
                .chain(() -> merges.persistAndFlush(new Merge(request.survivor(), request.merged(), caller.id(), now)))
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> MergeProblem.MERGE_PENDING.at("/merged"))
                .chain(merge -> moved(merge, now, request.reason()));
    }

    @WithTransaction
    Uni<MergeView> confirm(UUID id, @Nullable String ifMatch) {
        OffsetDateTime now = Moments.now(clock);
        return merges.held(id, ifMatch)
                .call(merge -> merge.confirm(caller.id(), now) ? join(merge) : effect.undo(merge))
                .chain(merge -> moved(merge, now, null));
    }

    @WithTransaction
    Uni<MergeView> reject(UUID id, @Nullable String ifMatch, MergeReason request) {
        return merges.held(id, ifMatch)
                .invoke(merge -> merge.reject(caller.id()))
                .chain(merge -> moved(merge, Moments.now(clock), request.reason()));
    }

    @WithTransaction
    Uni<MergeView> proposeUndo(UUID id, @Nullable String ifMatch, MergeReason request) {
        return merges.held(id, ifMatch)
                .invoke(merge -> merge.proposeUndo(caller.id()))
                .call(effect::requireUndoable)
                .chain(merge -> moved(merge, Moments.now(clock), request.reason()));
    }

    private Uni<Void> join(Merge merge) {
        return rules.requireMergeable(merge.survivor(), merge.merged()).chain(pair -> effect.join(merge, pair));
    }

    private Uni<MergeView> moved(Merge merge, OffsetDateTime at, @Nullable String reason) {
        return merges.flush()
                .chain(() -> merges.addStep(merge, caller.id(), at, reason))
                .chain(() -> merges.view(merge))
                .call(view -> audit.append("merge." + action(merge.state()), merge.id(), view));
    }

    private static String action(MergeState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
