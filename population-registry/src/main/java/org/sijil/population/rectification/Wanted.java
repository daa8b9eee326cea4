package org.sijil.population.rectification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.name.OneLine;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Address;
import org.sijil.population.person.Change;
import org.sijil.population.person.MaritalStatus;
import org.sijil.population.person.PersonView;
import org.sijil.population.person.Sex;

/** What the register should say instead, of exactly one field. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wanted(
        @Nullable @Valid PersonName givenName,
        @Nullable @Valid PersonName familyName,
        @Nullable Sex sex,
        @Nullable MaritalStatus maritalStatus,
        @Nullable @Valid Address address,
        @Nullable PhoneNumber phone,

        @Nullable @Email @Size(max = 254) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String email) {

    /** The one field, as it is named on the wire. */
    @JsonIgnore
    String field() {
        List<String> given = given();
        if (given.size() != 1) {
            throw RectificationProblem.ONE_FIELD_AT_A_TIME.at("/wanted");
        }
        return given.get(0);
    }

    /** Whether a name or the sex is to be different, which only a judgment or a record of civil status changes. */
    @JsonIgnore
    boolean needsAct() {
        return givenName != null || familyName != null || sex != null;
    }

    /** Whether the register says so already. */
    boolean isTrueOf(PersonView person) {
        return (givenName == null || givenName.equals(person.givenName()))
                && (familyName == null || familyName.equals(person.familyName()))
                && (sex == null || sex == person.sex())
                && (maritalStatus == null || maritalStatus == person.maritalStatus())
                && (address == null || address.equals(person.address()))
                && (phone == null || phone.equals(person.phone()))
                && (email == null || email.equals(person.email()));
    }

    /** The update that makes it so, where no act is needed. */
    Change change() {
        if (maritalStatus != null) {
            return Change.maritalStatus(maritalStatus);
        }
        if (address != null) {
            return Change.address(address);
        }
        if (phone != null) {
            return Change.phone(phone);
        }
        return Change.email(Objects.requireNonNull(email));
    }

    private List<String> given() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("givenName", givenName);
        all.put("familyName", familyName);
        all.put("sex", sex);
        all.put("maritalStatus", maritalStatus);
        all.put("address", address);
        all.put("phone", phone);
        all.put("email", email);
        all.values().removeIf(Objects::isNull);
        return List.copyOf(all.keySet());
    }
}
