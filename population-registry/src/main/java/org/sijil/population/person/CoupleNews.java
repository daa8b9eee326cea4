package org.sijil.population.person;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.feed.FeedPublisher;

/** Tells followers that two people married or divorced, by their ids; nothing of a couple of whom one is sealed. */
@ApplicationScoped
public class CoupleNews {

    private final FeedPublisher feed;
    private final Sight sight;

    CoupleNews(FeedPublisher feed, Sight sight) {
        this.feed = feed;
        this.sight = sight;
    }

    /**
     * Tells of a couple, in the caller's transaction.
     *
     * @param type {@code couple.married} or {@code couple.divorced}
     * @param event the entry in the ledger
     */
    public Uni<Void> tell(String type, UUID event, UUID husband, UUID wife, LocalDate date) {
        return sight.sealed(List.of(husband, wife))
                .chain(hidden -> hidden.isEmpty()
                        ? feed.append(type, wife, new CoupleEvent(event, husband, wife, date))
                        : Uni.createFrom().voidItem());
    }

    /**
     * Tells that a marriage or a divorce is taken back, in the caller's transaction. It names nobody, so that also those hear of it
     * who were told of a couple of whom one has been sealed since.
     *
     * @param event the entry in the ledger
     */
    public Uni<Void> takeBack(UUID event) {
        return feed.append("couple.cancelled", event, new Cancelled(event));
    }

    @RegisterForReflection
    record Cancelled(UUID event) {}

    @RegisterForReflection
    record CoupleEvent(UUID event, UUID husband, UUID wife, LocalDate date) {}
}
