package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** Tells of a change: the audit of every one, the feed of what followers do not know yet. */
    Uni<Void> tell(PersonEvent before, Person person) {
        PersonEvent now = person.event();
        String event = now.typeAfter(before);
        return sight.sealed(List.of(person.id()))
                .chain(hidden ->
                        hidden.isEmpty() ? feed.append(event, person.id(), now) : tellSparely(event, before, person))
                .chain(() -> audit.append(event, person.id(), now));
    }

    /** Tells of somebody new. */
    Uni<Void> tellEntered(Person person) {
        return feed.append(PersonEvent.REGISTERED, person.id(), person.entered())
                .chain(() -> audit.append(PersonEvent.REGISTERED, person.id(), person.entered()));
    }

    /** Of somebody sealed the feed hears only what a right depends on: that their household or their cover must follow. */
    private Uni<Void> tellSparely(String event, PersonEvent before, Person person) {
        PersonEvent spare = person.event().spare();
        return spare.saysNothingNewAfter(before.spare())
                ? Uni.createFrom().voidItem()
                : feed.append(event, person.id(), spare);
    }
}
