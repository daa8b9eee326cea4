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

    PersonNews(FeedPublisher feed, AuditTrail audit) {
        this.feed = feed;
        this.audit = audit;
    }

    Uni<Void> tell(String event, Person person) {
        return feed.append(event, person.id(), person.event())
                .chain(() -> audit.append(event, person.id(), person.event()));
    }
}
