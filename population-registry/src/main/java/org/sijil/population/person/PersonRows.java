package org.sijil.population.person;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Reading;

/** How a row of person, or of its history, becomes a view. */
final class PersonRows {

    /** For a statement with the parameters of a Reading. Whoever is sealed does not show through their relatives either. */
    static final String COLUMNS = """
            id, idcs, given_name_ar, given_name_fr, family_name_ar, family_name_fr, sex, birth_date, birth_place, nationality,
            cnie, residence_permit, CASE WHEN %s THEN mother END AS mother,
            CASE WHEN %s THEN father END AS father, CASE WHEN %s THEN guardian END AS guardian, guardian_relation, marital_status, territory, area, address_line, phone, email,
            status, death_date, version""".formatted(InSight.of("mother"), InSight.of("father"), InSight.of("guardian"));

    static final String VERSION_COLUMNS = COLUMNS + ", valid_from, recorded_at, recorded_by";

    private PersonRows() {}

    static PersonView view(Row row) {
        return new PersonView(
                row.getUUID("id"),
                new Idcs(row.getString("idcs")),
                new PersonName(row.getString("given_name_ar"), row.getString("given_name_fr")),
                new PersonName(row.getString("family_name_ar"), row.getString("family_name_fr")),
                Sex.valueOf(row.getString("sex")),
                row.getLocalDate("birth_date"),
                value(row, "birth_place", TerritoryCode::new),
                row.getString("nationality"),
                value(row, "cnie", Cnie::new),
                value(row, "residence_permit", ResidencePermit::new),
                row.getUUID("mother"),
                row.getUUID("father"),
                guardianship(row),
                value(row, "marital_status", MaritalStatus::valueOf),
                address(row),
                value(row, "phone", PhoneNumber::new),
                row.getString("email"),
                LifeStatus.valueOf(row.getString("status")),
                row.getLocalDate("death_date"),
                row.getInteger("version"));
    }

    static PersonVersion version(Row row, Reading reading) {
        return new PersonVersion(
                row.getInteger("version"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_until"),
                row.getOffsetDateTime("recorded_at"),
                reading.showsAccounts() ? row.getString("recorded_by") : null,
                view(row));
    }

    private static @Nullable Guardianship guardianship(Row row) {
        UUID guardian = row.getUUID("guardian");
        return guardian == null
                ? null
                : new Guardianship(guardian, GuardianRelation.valueOf(row.getString("guardian_relation")));
    }

    private static Address address(Row row) {
        return new Address(
                new TerritoryCode(row.getString("territory")),
                Area.valueOf(row.getString("area")),
                row.getString("address_line"));
    }

    private static <T> @Nullable T value(Row row, String column, Function<String, T> form) {
        String text = row.getString(column);
        return text == null ? null : form.apply(text);
    }
}
