package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.partner.Attribute;
import org.sijil.population.partner.PartnerToken;
import org.sijil.population.person.Address;
import org.sijil.population.person.Area;
import org.sijil.population.person.MaritalStatus;
import org.sijil.population.person.ResidencePermit;
import org.sijil.population.person.Sex;

/**
 * What a partner asked for and the register knows.
 *
 * @param token by what the partner knows the person from now on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuppliedPerson(
        PartnerToken token,
        @Nullable PersonName givenName,
        @Nullable PersonName familyName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String nationality,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,
        @Nullable TerritoryCode birthPlace,
        @Nullable MaritalStatus maritalStatus,
        @Nullable Address address,
        @Nullable PhoneNumber phone,
        @Nullable String email) {

    static SuppliedPerson of(Row row, PartnerToken token, List<Attribute> attributes) {
        Wanted wanted = new Wanted(row, attributes);
        return new SuppliedPerson(
                token,
                wanted.value(Attribute.GIVEN_NAME, one -> name(one, "given_name")),
                wanted.value(Attribute.FAMILY_NAME, one -> name(one, "family_name")),
                wanted.value(Attribute.BIRTH_DATE, one -> one.getLocalDate("birth_date")),
                wanted.text(Attribute.SEX, "sex", Sex::valueOf),
                wanted.text(Attribute.NATIONALITY, "nationality", Function.identity()),
                wanted.text(Attribute.CNIE, "cnie", Cnie::new),
                wanted.text(Attribute.RESIDENCE_PERMIT, "residence_permit", ResidencePermit::new),
                wanted.text(Attribute.BIRTH_PLACE, "birth_place", TerritoryCode::new),
                wanted.text(Attribute.MARITAL_STATUS, "marital_status", MaritalStatus::valueOf),
                wanted.value(Attribute.ADDRESS, SuppliedPerson::address),
                wanted.text(Attribute.PHONE, "phone", PhoneNumber::new),
                wanted.text(Attribute.EMAIL, "email", Function.identity()));
    }

    private static PersonName name(Row row, String column) {
        return new PersonName(row.getString(column + "_ar"), row.getString(column + "_fr"));
    }

    private static Address address(Row row) {
        return new Address(
                new TerritoryCode(row.getString("territory")),
                Area.valueOf(row.getString("area")),
                row.getString("address_line"));
    }

    /** A person's row, of which some attributes are asked for. */
    private record Wanted(Row row, List<Attribute> attributes) {

        <T> @Nullable T value(Attribute attribute, Function<Row, T> read) {
            return attributes.contains(attribute) ? read.apply(row) : null;
        }

        <T> @Nullable T text(Attribute attribute, String column, Function<String, T> read) {
            String text = attributes.contains(attribute) ? row.getString(column) : null;
            return text == null ? null : read.apply(text);
        }
    }
}
