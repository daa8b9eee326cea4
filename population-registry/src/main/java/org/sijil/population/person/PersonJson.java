package org.sijil.population.person;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person's row as the JSON of {@link PersonView}, made by the database: for many people at once, with no object of ours each. */
public final class PersonJson {

    private static final Map<String, String> BY_FIELD = Map.ofEntries(
            entry("idcs", "idcs"),
            entry("givenName", "json_build_object('ar', given_name_ar, 'fr', given_name_fr)"),
            entry("familyName", "json_build_object('ar', family_name_ar, 'fr', family_name_fr)"),
            entry("sex", "lower(sex)"),
            entry("birthDate", "birth_date"),
            entry("birthPlace", "birth_place"),
            entry("nationality", "nationality"),
            entry("cnie", "cnie"),
            entry("residencePermit", "residence_permit"),
            entry("mother", "mother"),
            entry("father", "father"),
            entry("guardian", """
                    CASE WHEN guardian IS NOT NULL
                         THEN json_build_object('person', guardian, 'relation', lower(guardian_relation)) END"""),
            entry("maritalStatus", "lower(marital_status)"),
            entry("address", "json_build_object('territory', territory, 'area', lower(area), 'line', address_line)"),
            entry("phone", "phone"),
            entry("email", "email"),
            entry("status", "lower(status)"),
            entry("deathDate", "death_date"));

    private PersonJson() {}

    /** The fields that can be asked for, in the order in which they are shown. */
    public static List<String> fields() {
        return PersonFile.FIELDS;
    }

    /** The expression over table person: its id, some of {@link #fields}, its version. */
    public static String of(Collection<String> fields) {
        String pairs = fields().stream()
                .filter(fields::contains)
                .map(field -> ", '" + field + "', " + BY_FIELD.get(field))
                .collect(Collectors.joining());
        return "json_strip_nulls(json_build_object('id', person.id" + pairs + ", 'version', version))";
    }
}
