package org.sijil.enrollment.family;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sijil.enrollment.regime.Membership;
import org.sijil.enrollment.regime.Shipped;

/** A household told in words, and the families that come of it. */
public final class Home {

    /** The day on which tests form families. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The rule that ships. */
    public static final Membership MEMBERSHIP = Shipped.all().membership();

    private final Map<String, HouseholdMember> members = new LinkedHashMap<>();

    /** Adds somebody; a name that begins with m is a man's. */
    public Home with(String name, int age, Relation relation, String... parents) {
        List<UUID> ids = new ArrayList<>();
        for (String parent : parents) {
            ids.add(id(parent));
        }
        Sex sex = name.startsWith("m") ? Sex.MALE : Sex.FEMALE;
        members.put(
                name,
                new HouseholdMember(
                        id(name), TODAY.minusYears(age).minusDays(40), sex, relation, null, ids, Situation.NONE));
        return this;
    }

    /** Marries two members. */
    public Home married(String one, String other) {
        HouseholdMember wife = member(one);
        members.put(
                one,
                new HouseholdMember(
                        wife.person(),
                        wife.birthDate(),
                        wife.sex(),
                        wife.relation(),
                        id(other),
                        wife.parents(),
                        wife.situation()));
        return this;
    }

    /** Says more about a member. */
    public Home but(String name, Situation situation) {
        HouseholdMember known = member(name);
        members.put(
                name,
                new HouseholdMember(
                        known.person(),
                        known.birthDate(),
                        known.sex(),
                        known.relation(),
                        known.spouse(),
                        known.parents(),
                        situation));
        return this;
    }

    /** Takes somebody away. */
    public Home without(String name) {
        members.remove(name);
        return this;
    }

    /** The families as "principal+spouse>dependent,dependent". */
    public List<String> families() {
        return families(TODAY);
    }

    /** The families on a day. */
    public List<String> families(LocalDate on) {
        return formed(on).stream().map(this::told).toList();
    }

    /** The families on a day as they are judged. */
    public List<Family> formed(LocalDate on) {
        return new FamilyFormation(MEMBERSHIP).of(List.copyOf(members.values()), on);
    }

    /** The situation of a student of higher education. */
    public static Situation student() {
        return new Situation(Schooling.HIGHER, Disability.NONE, false, false, false, false, false);
    }

    /** The situation of a severely disabled person. */
    public static Situation disabled() {
        return new Situation(Schooling.NONE, Disability.SEVERE, false, false, false, false, false);
    }

    private String told(Family family) {
        return names(family, Role.PRINCIPAL)
                + (names(family, Role.SPOUSE).isEmpty() ? "" : "+" + names(family, Role.SPOUSE))
                + (names(family, Role.DEPENDENT).isEmpty() ? "" : ">" + names(family, Role.DEPENDENT));
    }

    private String names(Family family, Role role) {
        return family.members().stream()
                .filter(member -> member.role() == role)
                .map(member -> name(member.person()))
                .collect(Collectors.joining(","));
    }

    private String name(UUID person) {
        return members.entrySet().stream()
                .filter(entry -> entry.getValue().person().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private HouseholdMember member(String name) {
        HouseholdMember member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException(name);
        }
        return member;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
