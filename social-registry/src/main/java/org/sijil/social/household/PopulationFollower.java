package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.feed.FeedEvent;
import org.sijil.commons.feed.FeedFollower;

/**
 * Follows the population registry: a newborn joins the mother's household, whoever dies leaves it, and corrected birth dates and
 * sexes reach it; who is sealed is hidden here too; a marriage or a divorce is put to an agent, unless it is
 * taken back before. What has been applied has no effect when it comes again.
 */
@ApplicationScoped
class PopulationFollower implements FeedFollower {

    private static final Map<String, String> COUPLES =
            Map.of("couple.married", "marriage", "couple.divorced", "divorce");
    private static final String TAKEN_BACK = "couple.cancelled";
    private static final String BORN = "person.registered";
    private static final Set<String> CHANGED = Set.of("person.updated", "person.died");

    private final PopulationNews news;
    private final Births births;
    private final FamilyProposals proposals;
    private final SealedPeople seals;
    private final JsonText json;

    PopulationFollower(
            PopulationNews news, Births births, FamilyProposals proposals, SealedPeople seals, JsonText json) {
        this.news = news;
        this.births = births;
        this.proposals = proposals;
        this.seals = seals;
        this.json = json;
    }

    @Override
    public String feed() {
        return "population";
    }

    /** Of several events about one person the last holds: each carries the whole state. */
    @Override
    public Uni<Void> apply(List<FeedEvent> events) {
        Map<UUID, PersonState> changed = states(events.stream().filter(event -> CHANGED.contains(event.type())));
        Map<UUID, PersonState> born =
                states(events.stream().filter(event -> event.type().equals(BORN)));
        return (changed.isEmpty() ? Uni.createFrom().voidItem() : news.apply(changed))
                .chain(() -> births.apply(born, changed))
                .chain(() -> propose(events))
                .chain(() -> seals.apply(events));
    }

    private Uni<Void> propose(List<FeedEvent> events) {
        List<FeedEvent> couples = events.stream()
                .filter(event ->
                        COUPLES.containsKey(event.type()) || event.type().equals(TAKEN_BACK))
                .toList();
        return InTurn.each(couples, this::propose);
    }

    /** The event that is taken back is the subject of the news. */
    private Uni<?> propose(FeedEvent event) {
        return event.type().equals(TAKEN_BACK)
                ? proposals.withdraw(event.subject())
                : proposals.propose(Objects.requireNonNull(COUPLES.get(event.type())), event.read(json, Couple.class));
    }

    private Map<UUID, PersonState> states(Stream<FeedEvent> events) {
        return events.collect(Collectors.toMap(
                FeedEvent::subject, event -> event.read(json, PersonState.class), (earlier, later) -> later));
    }
}
