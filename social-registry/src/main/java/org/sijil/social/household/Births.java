package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Birthdays;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.NewbornMember;
import org.sijil.social.population.LivingPerson;

/**
 * A newborn joins the household in which the mother lives, or lived until she died of the birth; who has none joins none. Whoever
 * was ever a member anywhere has been let join, or go, by somebody who knows better.
 */
@ApplicationScoped
class Births {

    private static final String HOMES = """
        SELECT DISTINCT ON (news.person) news.person, mother.household
          FROM jsonb_to_recordset(cast(cast($1 AS text) AS jsonb)) AS news(person uuid, mother uuid, "birthDate" date)
          JOIN membership mother ON mother.person = news.mother AND mother.household IS NOT NULL
          JOIN household ON household.id = mother.household AND household.dissolved_on IS NULL
         WHERE (mother.valid_until IS NULL OR (mother.end_reason = 'death' AND mother.valid_until >= news."birthDate"))
           AND NOT EXISTS (SELECT FROM membership known
                            WHERE known.person = news.person AND known.household IS NOT NULL)
         ORDER BY news.person, mother.valid_until DESC NULLS FIRST
        """;

    private final Households households;
    private final RosterRows rosters;
    private final RosterWriter writer;
    private final Rescoring rescoring;
    private final HouseholdTrail trail;
    private final HouseholdRules rules;
    private final JsonText json;
    private final Clock clock;

    Births(
            Households households,
            RosterRows rosters,
            RosterWriter writer,
            Rescoring rescoring,
            HouseholdTrail trail,
            HouseholdRules rules,
            JsonText json,
            Clock clock) {
        this.households = households;
        this.rosters = rosters;
        this.writer = writer;
        this.rescoring = rescoring;
        this.trail = trail;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Lets newborns join, in the current transaction.
     *
     * @param born as they were told of when they were entered, with their mothers
     * @param changed what has become true of some people since
     */
    Uni<Void> apply(Map<UUID, PersonState> born, Map<UUID, PersonState> changed) {
        Map<UUID, Newborn> newborns = new HashMap<>();
        born.forEach((person, entered) -> {
            PersonState now = changed.getOrDefault(person, entered);
            if (entered.mother() != null && !now.isGone() && isYoung(now.birthDate())) {
                newborns.put(person, Newborn.of(person, entered, now));
            }
        });
        return newborns.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.rows(HOMES, json.of(newborns.values())).chain(rows -> join(homes(rows), newborns));
    }

    private boolean isYoung(LocalDate birth) {
        LocalDate today = LocalDate.now(clock);
        return Birthdays.of(birth, rules.on(HouseholdRule.BIRTH_JOINS_UNDER_AGE, today))
                .isAfter(today);
    }

    private static Map<UUID, UUID> homes(List<Object[]> rows) {
        Map<UUID, UUID> homes = new LinkedHashMap<>();
        rows.forEach(row -> homes.put((UUID) row[0], (UUID) row[1]));
        return homes;
    }

    /** A child whom somebody makes a member at this moment refuses the batch, which comes again and finds the child there. */
    private Uni<Void> join(Map<UUID, UUID> homes, Map<UUID, Newborn> newborns) {
        if (homes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return households
                .locked(homes.values().stream().distinct().toList())
                .chain(rosters::of)
                .map(found -> found.stream()
                        .filter(roster -> !roster.members().isEmpty())
                        .map(roster -> joined(roster, children(roster, homes, newborns)))
                        .toList())
                .chain(changes -> writer.write(changes, "population", pointers(changes))
                        .chain(() -> InTurn.each(changes, change -> trail.act("household.followed", change.after()))));
    }

    private static List<Newborn> children(Roster roster, Map<UUID, UUID> homes, Map<UUID, Newborn> newborns) {
        return homes.entrySet().stream()
                .filter(home -> home.getValue().equals(roster.household().id()))
                .map(home -> Objects.requireNonNull(newborns.get(home.getKey())))
                .toList();
    }

    private RosterChange joined(Roster before, List<Newborn> children) {
        List<Member> members = before.members();
        for (Newborn child : children) {
            LocalDate earliest = before.member(child.mother())
                    .map(Member::since)
                    .orElse(before.household().registeredOn());
            LocalDate since = Stream.of(earliest, child.birthDate())
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            members = NewbornMember.join(members, child.living(), child.parents(), since);
        }
        return RosterSettling.settle(before, members, List.of(), rescoring, LocalDate.now(clock));
    }

    private static Map<UUID, String> pointers(List<RosterChange> changes) {
        Map<UUID, String> pointers = new HashMap<>();
        changes.forEach(change -> change.newcomers().forEach(member -> pointers.put(member.person(), "/data")));
        return pointers;
    }

    /** A child with its parents' ids. */
    @RegisterForReflection
    record Newborn(UUID person, UUID mother, List<UUID> parents, LocalDate birthDate, LivingPerson living) {

        static Newborn of(UUID person, PersonState entered, PersonState now) {
            UUID mother = Objects.requireNonNull(entered.mother());
            List<UUID> parents = entered.father() == null ? List.of(mother) : List.of(mother, entered.father());
            LivingPerson living = new LivingPerson(person, now.idcs(), now.birthDate(), now.sex());
            return new Newborn(person, mother, parents, now.birthDate(), living);
        }
    }
}
