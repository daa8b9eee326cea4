package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sijil.commons.database.Sql;

/** Brings the rights of households in line with their facts, a batch at a time, in the current transaction. */
@ApplicationScoped
class RightsRegister {

    /**
     * The two feeds and the review take turns: a death cannot slip between the reading of a household and the opening of
     * its rights. Released with the transaction.
     */
    private static final String TAKE_TURN = """
        SELECT cast(pg_advisory_xact_lock(hashtext('sijil.rights')) AS text)
        """;

    private final HouseholdStates states;
    private final RightsPlan plan;
    private final RightsStore store;
    private final RightsEvents events;

    RightsRegister(HouseholdStates states, RightsPlan plan, RightsStore store, RightsEvents events) {
        this.states = states;
        this.plan = plan;
        this.store = store;
        this.events = events;
    }

    /** Waits until no other transaction works on rights; to be called before anything that a right rests on is read. */
    Uni<Void> takeTurn() {
        return Sql.rows(TAKE_TURN).replaceWithVoid();
    }

    /** Forms families anew and turns over their rights, each household as of its day. */
    Uni<Void> bringUpToDate(Map<UUID, LocalDate> households) {
        return states.find(households.keySet()).chain(before -> turnOver(before, households));
    }

    private Uni<Void> turnOver(List<HouseholdState> before, Map<UUID, LocalDate> days) {
        return offTheEventLoop(() -> plan(before, days))
                .chain(changes -> store.write(changes).chain(moves -> events.tell(moves, changes, before)));
    }

    private Changes plan(List<HouseholdState> before, Map<UUID, LocalDate> days) {
        Changes changes = new Changes();
        for (HouseholdState household : before) {
            LocalDate day = days.get(household.id());
            if (day != null) {
                plan.add(household, day, changes);
            }
        }
        return changes;
    }

    /** Hundreds of households take long enough to keep requests waiting; the answer comes back on the same context. */
    private static <T> Uni<T> offTheEventLoop(Callable<T> work) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(() -> context.executeBlocking(work).toCompletionStage());
    }
}
