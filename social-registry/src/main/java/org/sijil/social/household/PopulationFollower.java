package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.feed.FeedEvent;
import org.sijil.commons.feed.FeedFollower;

/**
 * Follows the population registry: whoever dies leaves the household, and corrected birth dates and sexes reach it. What
 * has been applied has no effect when it comes again.
 */
@ApplicationScoped
class PopulationFollower implements FeedFollower {

    private static final Set<String> RELEVANT = Set.of("person.updated", "person.died");

    private final PopulationNews news;
    private final JsonText json;

    PopulationFollower(PopulationNews news, JsonText json) {
        this.news = news;
        this.json = json;
    }

    @Override
    public String feed() {
        return "population";
    }

    /** Of several events about one person the last holds: each carries the whole state. */
    @Override
    public Uni<Void> apply(List<FeedEvent> events) {
        Map<UUID, PersonState> latest = events.stream()
                .filter(event -> RELEVANT.contains(event.type()))
                .collect(Collectors.toMap(
                        FeedEvent::subject, event -> event.read(json, PersonState.class), (earlier, later) -> later));
        return latest.isEmpty() ? Uni.createFrom().voidItem() : news.apply(latest);
    }
}
