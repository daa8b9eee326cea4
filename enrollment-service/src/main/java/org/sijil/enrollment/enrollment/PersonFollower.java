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
import java.util.UUID;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.feed.FeedEvent;
import org.sijil.commons.feed.FeedFollower;
import org.sijil.commons.time.Moments;
import org.sijil.enrollment.enrollment.Projection.PersonRow;

/** Follows the population registry: keeps persons, ends the rights of the dead at once, and takes back what was no death. */
@ApplicationScoped
class PersonFollower implements FeedFollower {

    private final Projection projection;
    private final RightsRegister rights;
    private final EnrollmentRows enrollments;
    private final RightsEvents events;
    private final JsonText json;
    private final Clock clock;

    PersonFollower(
            Projection projection,
            RightsRegister rights,
            EnrollmentRows enrollments,
            RightsEvents events,
            JsonText json,
            Clock clock) {
        this.projection = projection;
        this.rights = rights;
        this.enrollments = enrollments;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String feed() {
        return "population";
    }

    @Override
    public Uni<Void> apply(List<FeedEvent> batch) {
        Map<UUID, PersonRow> persons = new LinkedHashMap<>();
        Map<UUID, LocalDate> dead = new HashMap<>();
        for (FeedEvent event : batch) {
            if (event.type().startsWith("person.")) {
                PersonRow person = row(event);
                persons.merge(person.id(), person, PersonFollower::newer);
                if (person.deathDate() != null) {
                    dead.put(person.id(), day(event));
                }
            }
        }
        return dead.isEmpty()
                ? living(persons.values())
                : rights.takeTurn().chain(() -> living(persons.values())).chain(() -> end(dead));
    }

    /** Whoever lives after all has rights again from now on, if a household counts them still. */
    private Uni<Void> living(Collection<PersonRow> persons) {
        return projection
                .revived(persons)
                .call(() -> projection.writePersons(persons))
                .chain(revived -> revived.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : rights.takeTurn().chain(() -> review(revived)));
    }

    private Uni<Void> review(List<UUID> revived) {
        return projection
                .householdsOf(revived)
                .map(households -> asOf(households, LocalDate.now(clock)))
                .chain(rights::bringUpToDate);
    }

    private Uni<Void> end(Map<UUID, LocalDate> dead) {
        LocalDate last = dead.values().stream().max(LocalDate::compareTo).orElseThrow();
        return enrollments
                .endWithLife(dead.keySet())
                .chain(events::tell)
                .chain(() -> projection.householdsOf(dead.keySet()))
                .map(households -> asOf(households, last))
                .chain(rights::bringUpToDate);
    }

    private static Map<UUID, LocalDate> asOf(List<UUID> households, LocalDate day) {
        Map<UUID, LocalDate> days = new HashMap<>();
        households.forEach(household -> days.put(household, day));
        return days;
    }

    private PersonRow row(FeedEvent event) {
        PersonChanged person = event.read(json, PersonChanged.class);
        LocalDate death = person.gone() && person.deathDate() == null ? day(event) : person.deathDate();
        return new PersonRow(
                event.subject(),
                person.idcs(),
                person.birthDate(),
                person.sex(),
                person.status(),
                person.gone() ? death : null,
                person.version());
    }

    private static PersonRow newer(PersonRow one, PersonRow other) {
        return one.version() > other.version() ? one : other;
    }

    private LocalDate day(FeedEvent event) {
        return Moments.day(event.time(), clock.getZone());
    }
}
