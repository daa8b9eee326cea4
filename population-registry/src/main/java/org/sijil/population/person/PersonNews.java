package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.feed.FeedPublisher;

/** Tells of a person's new state, in the transaction that makes it. */
@ApplicationScoped
class PersonNews {

    private final FeedPublisher feed;
    private final AuditTrail audit;
    private final Sight sight;

    PersonNews(FeedPublisher feed, AuditTrail audit, Sight sight) {
        this.feed = feed;
        this.audit = audit;
        this.sight = sight;
    }

    /**
     * Tells of a change. Of somebody sealed the feed hears only what a right depends on: that their household or their cover must
     * follow. The audit hears of every change.
     */
    Uni<Void> tell(PersonEvent before, Person person) {
        PersonEvent now = person.event();
        String event = now.typeAfter(before);
        if (!now.saysNothingNewAfter(before)) {
            return tell(event, person);
        }
        return sight.isSealed(person.id())
                .chain(isSealed -> isSealed ? audit.append(event, person.id(), now) : tell(event, person));
    }

    Uni<Void> tell(String event, Person person) {
        return feed.append(event, person.id(), person.event())
                .chain(() -> audit.append(event, person.id(), person.event()));
    }
}
