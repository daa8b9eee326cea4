package org.sijil.population.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.name.PersonName;

/** Some facts of a person that hold from a day on; about all others it says nothing. */
public final class Change {

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
