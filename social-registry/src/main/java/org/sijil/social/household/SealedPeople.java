package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sijil.commons.database.Sql;
import org.sijil.commons.feed.FeedEvent;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.membership.Member;

/**
 * Whom the population registry has sealed, as its feed tells. To an agent the household of such a person is not there: where somebody
 * lives is what a seal protects. Auditors, adjudicators and the members themselves see it.
 */
@ApplicationScoped
class SealedPeople {

    private static final String SEALED = "record.sealed";
    private static final String UNSEALED = "record.unsealed";

    private static final String SEAL = """
            INSERT INTO sealed_person (person)
            SELECT unnest($1::uuid[])
            ON CONFLICT DO NOTHING
            """;

    private static final String UNSEAL = "DELETE FROM sealed_person WHERE person = ANY ($1::uuid[])";

    private static final String AMONG = "SELECT person FROM sealed_person WHERE person = ANY ($1::uuid[]) LIMIT 1";

    private static final String OPEN =
            "SELECT id FROM household WHERE id = $1 AND " + InSight.household("household.id", "$2");

    private final Caller caller;

    SealedPeople(Caller caller) {
        this.caller = caller;
    }

    /** Applies what the feed tells, in the current transaction; of several events about one person the last holds. */
    Uni<Void> apply(List<FeedEvent> events) {
        Map<UUID, Boolean> sealed = new LinkedHashMap<>();
        events.stream()
                .filter(event -> Stream.of(SEALED, UNSEALED).anyMatch(event.type()::equals))
                .forEach(event -> sealed.put(event.subject(), event.type().equals(SEALED)));
        return sealed.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.update(SEAL, (Object) those(sealed, true))
                        .chain(() -> Sql.update(UNSEAL, (Object) those(sealed, false)))
                        .replaceWithVoid();
    }

    /** @throws org.sijil.commons.problem.Refused {@code not-found}, as if there were no such household */
    Uni<Void> requireOpen(Roster roster) {
        return requireOpen(roster.members().stream().map(Member::person).toList());
    }

    /** The same for whoever lives there today. */
    Uni<Void> requireOpen(UUID household) {
        return Sql.value(UUID.class, OPEN, household, seesSealed())
                .onItem()
                .ifNull()
                .failWith(CommonProblem.NOT_FOUND::refuse)
                .replaceWithVoid();
    }

    /** The same for those who lived there on some day. */
    Uni<Void> requireOpen(Collection<UUID> people) {
        return areShown(people)
                .invoke(shown -> {
                    if (!shown) {
                        throw CommonProblem.NOT_FOUND.refuse();
                    }
                })
                .replaceWithVoid();
    }

    /** Whether the caller may be shown something that tells of all these people. */
    Uni<Boolean> areShown(Collection<UUID> people) {
        return seesSealed()
                ? Uni.createFrom().item(true)
                : Sql.values(UUID.class, AMONG, (Object) people.toArray(UUID[]::new))
                        .map(List::isEmpty);
    }

    /** Whether the caller may know of the sealed, for {@link InSight}. */
    boolean seesSealed() {
        return !caller.hasRole(Roles.SOCIAL_AGENT)
                || Stream.of(Roles.AUDITOR, Roles.ADJUDICATOR).anyMatch(caller::hasRole);
    }

    private static UUID[] those(Map<UUID, Boolean> sealed, boolean wanted) {
        return sealed.entrySet().stream()
                .filter(person -> person.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
    }
}
