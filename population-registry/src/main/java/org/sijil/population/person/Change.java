package org.sijil.population.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.name.PersonName;

/** Some facts of a person that hold from a day on; about all others it says nothing. */
public final class Change {

    private static final List<String> PAPERS = List.of("cnie", "residencePermit");

    /** By the names of {@link Facts}. */
    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    private Change() {}

    /** The person died. */
    public static Change death(LocalDate day) {
        return new Change().with("status", LifeStatus.DEAD).with("deathDate", day);
    }

    /** The person was entered in error. */
    public static Change voided() {
        return new Change().with("status", LifeStatus.VOID);
    }

    /**
     * The record is that of somebody who has another one, which stands.
     *
     * @param taken what the other takes over; papers among it are given up here, because a paper stands on one record
     */
    public static Change merged(Change taken) {
        Change change = new Change().with("status", LifeStatus.MERGED).with("deathDate", null);
        PAPERS.stream().filter(taken.facts::containsKey).forEach(paper -> change.with(paper, null));
        return change;
    }

    /**
     * What a record lacks that another record of the same person says.
     *
     * @param married whether the other record has a marriage in force
     */
    public static Change takenOver(PersonView lacking, PersonView other, boolean married) {
        Change change = new Change();
        boolean compatriots = lacking.nationality().equals(other.nationality());
        change.ifLacking("cnie", lacking.cnie(), compatriots ? other.cnie() : null);
        change.ifLacking("residencePermit", lacking.residencePermit(), compatriots ? other.residencePermit() : null);
        change.ifLacking("mother", lacking.mother(), other.mother());
        change.ifLacking("father", lacking.father(), other.father());
        change.ifLacking("guardian", lacking.guardian(), other.guardian());
        change.ifLacking("maritalStatus", lacking.maritalStatus(), other.maritalStatus());
        if (married) {
            change.with("maritalStatus", MaritalStatus.MARRIED);
        }
        change.ifLacking("phone", lacking.phone(), other.phone());
        change.ifLacking("email", lacking.email(), other.email());
        return change;
    }

    /** Whose child or ward somebody is now that one record gave way to another. */
    public static Change relinked(PersonView dependant, UUID from, UUID to) {
        Change change = new Change();
        if (from.equals(dependant.mother())) {
            change.with("mother", to);
        }
        if (from.equals(dependant.father())) {
            change.with("father", to);
        }
        Guardianship guardian = dependant.guardian();
        if (guardian != null && from.equals(guardian.person())) {
            change.with("guardian", new Guardianship(to, guardian.relation()));
        }
        return change;
    }

    /** The person married, or is married no longer. */
    public static Change maritalStatus(MaritalStatus status) {
        return new Change().with("maritalStatus", status);
    }

    /** A corrected name; null leaves a part as it is. */
    public static Change name(@Nullable PersonName given, @Nullable PersonName family) {
        Change change = new Change();
        if (given != null) {
            change.with("givenName", given);
        }
        return family == null ? change : change.with("familyName", family);
    }

    /** A corrected sex. */
    public static Change sex(Sex sex) {
        return new Change().with("sex", sex);
    }

    /** Another nationality, and the one paper that goes with it, if the person holds it yet. */
    public static Change nationality(String country, @Nullable Cnie cnie, @Nullable ResidencePermit permit) {
        return new Change().with("nationality", country).with("cnie", cnie).with("residencePermit", permit);
    }

    /** Another address. */
    public static Change address(Address address) {
        return new Change().with("address", address);
    }

    /** Another phone number. */
    public static Change phone(PhoneNumber phone) {
        return new Change().with("phone", phone);
    }

    /** Another e-mail address. */
    public static Change email(String email) {
        return new Change().with("email", email);
    }

    /** The father is known. */
    public static Change father(UUID father) {
        return new Change().with("father", father);
    }

    /** Who acts for the person from now on; null for nobody. */
    public static Change guardian(@Nullable Guardianship guardian) {
        return new Change().with("guardian", guardian);
    }

    /** Both. */
    public Change and(Change other) {
        Change both = new Change();
        both.facts.putAll(facts);
        both.facts.putAll(other.facts);
        return both;
    }

    /** What a person reports of the own life, of which only what is new counts as said. */
    static Change between(Facts before, PersonDetails after) {
        Change change = new Change();
        change.unlessSame("givenName", before.givenName(), after.givenName());
        change.unlessSame("familyName", before.familyName(), after.familyName());
        change.unlessSame("maritalStatus", before.maritalStatus(), after.maritalStatus());
        change.unlessSame("address", before.address(), after.address());
        change.unlessSame("phone", before.phone(), after.phone());
        change.unlessSame("email", before.email(), after.email());
        return change;
    }

    Map<String, @Nullable Object> facts() {
        return facts;
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    private void ifLacking(String fact, @Nullable Object own, @Nullable Object other) {
        if (own == null && other != null) {
            with(fact, other);
        }
    }

    private void unlessSame(String fact, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            with(fact, after);
        }
    }

    private Change with(String fact, @Nullable Object value) {
        facts.put(fact, value);
        return this;
    }
}
