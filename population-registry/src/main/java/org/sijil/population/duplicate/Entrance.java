package org.sijil.population.duplicate;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** A way into the register, which goes on where a case held it up. */
public interface Entrance {

    /** What its newcomers are called. */
    String kind();

    /**
     * Enters a newcomer whom an adjudicator found to be somebody new, in the caller's transaction, by all rules that hold now.
     *
     * @param request as JSON, as it was asked when the case was opened
     * @return whom it entered
     */
    Uni<UUID> enter(String request);

    /**
     * Learns that nobody is entered after all, in the transaction that ends the case.
     *
     * @param end {@code DECIDED} where the newcomer is somebody registered, {@code WITHDRAWN} where nobody is to be registered
     */
    default Uni<Void> turnedAway(String request, CaseState end, String reason) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Who is registered already and only suspected to be somebody else too, and so is no match of their own; nobody for a newcomer.
     *
     * @param request as JSON, as it was asked when the case was opened
     */
    default Set<UUID> registered(String request) {
        return Set.of();
    }
}
