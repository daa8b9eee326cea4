package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.feed.FeedEvent;
import org.sijil.commons.feed.FeedFollower;
import org.sijil.commons.time.Moments;
import org.sijil.enrollment.enrollment.Projection.HouseholdRow;
import org.sijil.enrollment.enrollment.Projection.MemberProfile;

/** Follows the social registry: keeps households, and brings the rights of their families in line. */
@ApplicationScoped
class HouseholdFollower implements FeedFollower {

    private static final String UPDATED = "household.updated";
    private static final String DISSOLVED = "household.dissolved";

    /** Only the score is another; it comes without members, who stay. */
    private static final String RESCORED = "household.rescored";

    private static final Set<String> HEARD = Set.of(UPDATED, DISSOLVED, RESCORED);

    private final Projection projection;
    private final RightsRegister rights;
    private final JsonText json;
    private final Clock clock;

    HouseholdFollower(Projection projection, RightsRegister rights, JsonText json, Clock clock) {
        this.projection = projection;
        this.rights = rights;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String feed() {
        return "social";
    }

    @Override
    public Uni<Void> apply(List<FeedEvent> batch) {
        Map<UUID, Heard> heard = new LinkedHashMap<>();
        for (FeedEvent event : batch) {
            if (HEARD.contains(event.type())) {
                Heard earlier = heard.remove(event.subject());
                Heard now = hear(event);
                heard.put(event.subject(), earlier == null ? now : earlier.then(now));
            }
        }
        return heard.isEmpty() ? Uni.createFrom().voidItem() : rights.takeTurn().chain(() -> follow(heard));
    }

    private Uni<Void> follow(Map<UUID, Heard> heard) {
        List<HouseholdRow> rows = heard.values().stream().map(Heard::row).toList();
        return projection.writeHouseholds(rows).chain(news -> move(heard, news)).chain(rights::bringUpToDate);
    }

    /** Replaces members where they were told; the answer is every household touched, those that lost somebody included. */
    private Uni<Map<UUID, LocalDate>> move(Map<UUID, Heard> heard, List<UUID> news) {
        Map<UUID, MemberProfile> members = new LinkedHashMap<>();
        Map<UUID, LocalDate> days = new HashMap<>();
        heard.forEach((household, one) -> {
            if (news.contains(household)) {
                days.put(household, one.day());
                one.members().forEach(member -> members.put(member.profile().person(), member));
            }
        });
        LocalDate last = days.values().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        List<UUID> told = days.keySet().stream()
                .filter(household -> isTold(heard, household))
                .toList();
        return projection
                .householdsOf(members.keySet())
                .invoke(left -> left.forEach(household -> days.putIfAbsent(household, last)))
                .chain(() -> projection.replaceMembers(told, members.values()))
                .replaceWith(days);
    }

    private static boolean isTold(Map<UUID, Heard> heard, UUID household) {
        Heard one = heard.get(household);
        return one != null && one.withMembers();
    }

    private Heard hear(FeedEvent event) {
        HouseholdUpdated update = event.read(json, HouseholdUpdated.class);
        boolean dissolved = event.type().equals(DISSOLVED);
        HouseholdRow row = new HouseholdRow(
                event.subject(),
                update.region() == null ? "" : update.region(),
                update.area() == null ? "" : update.area(),
                update.score(),
                update.version(),
                dissolved);
        Collection<MemberProfile> members = update.members().stream()
                .map(member -> new MemberProfile(event.subject(), member))
                .toList();
        return new Heard(row, members, !event.type().equals(RESCORED), Moments.day(event.time(), clock.getZone()));
    }

    /**
     * The last that a batch says of a household.
     *
     * @param withMembers whether it says who lives there; else they stay
     */
    private record Heard(HouseholdRow row, Collection<MemberProfile> members, boolean withMembers, LocalDate day) {

        Heard then(Heard later) {
            return later.withMembers() || !withMembers
                    ? later
                    : new Heard(row.scored(later.row()), members, true, later.day());
        }
    }
}
