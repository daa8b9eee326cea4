package org.sijil.population.person;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.database.JsonText;

/** Rows of table person and of those beside it, many at a time, over the connection of a job. */
final class PersonTable {

    /** As {@link Person#row} gives their values. */
    static final List<String> COLUMNS = List.of(
            "id",
            "idcs",
            "given_name_ar",
            "given_name_fr",
            "family_name_ar",
            "family_name_fr",
            "given_key_ar",
            "given_key_fr",
            "family_key_ar",
            "family_key_fr",
            "sex",
            "birth_date",
            "birth_place",
            "nationality",
            "cnie",
            "residence_permit",
            "mother",
            "father",
            "guardian",
            "guardian_relation",
            "marital_status",
            "territory",
            "area",
            "address_line",
            "phone",
            "email",
            "status",
            "death_date",
            "version",
            "valid_from",
            "recorded_at",
            "recorded_by");

    private static final String PEOPLE = "person (" + String.join(", ", COLUMNS) + ")";

    private static final String NEW_IDS = """
            SELECT uuidv7()
              FROM generate_series(1, ?)
            """;

    private static final String UPDATE = """
            UPDATE person
               SET (%s) = (%s)
              FROM jsonb_populate_recordset(NULL::person, cast(? AS jsonb)) AS said
             WHERE person.id = said.id
            """.formatted(
                    String.join(", ", COLUMNS),
                    COLUMNS.stream()
                            .map("said."::concat)
                            .collect(joining(", "))
                            .replace("said.recorded_at", "greatest(said.recorded_at, person.recorded_at)"));

    private static final String KEEP_TRAITS = """
            INSERT INTO person_trait (person, terms)
            SELECT person, array_to_tsvector(terms)
              FROM jsonb_to_recordset(cast(? AS jsonb)) AS known(person uuid, terms text[])
                ON CONFLICT (person) DO UPDATE SET terms = EXCLUDED.terms
            """;

    /** As {@link AccountRows} begins one account; see there. */
    private static final String BEGIN_ACCOUNTS = """
            INSERT INTO person_change (person, valid_from, facts, recorded_at)
            SELECT person.id, person.valid_from, said.before, person.recorded_at
              FROM jsonb_to_recordset(cast(? AS jsonb)) AS said(person uuid, before jsonb)
              JOIN person ON person.id = said.person
             WHERE NOT EXISTS (SELECT FROM person_change WHERE person_change.person = person.id)
            """;

    private static final String ADD_STATEMENTS = """
            INSERT INTO person_change (person, valid_from, facts, recorded_at)
            SELECT person, ?, facts, ?
              FROM jsonb_to_recordset(cast(? AS jsonb)) AS said(person uuid, facts jsonb)
            """;

    private final JsonText json;

    PersonTable(JsonText json) {
        this.json = json;
    }

    /** Ids for new people, rising with time as those that Hibernate gives. */
    static List<UUID> newIds(Connection tx, int count) throws SQLException {
        return read(tx, NEW_IDS, count).stream().map(UUID::fromString).toList();
    }

    /** The first column of every row, as text. */
    static List<String> read(Connection tx, String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(tx, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    void insert(Connection tx, Collection<Person> people) throws SQLException {
        CopyRows rows = new CopyRows(PEOPLE);
        CopyRows traits = new CopyRows("person_trait (person, terms)");
        for (Person person : people) {
            rows.add(person.row());
            traits.add(person.id(), person.traits().stream().collect(joining("' '", "'", "'")));
        }
        rows.write(tx);
        traits.write(tx);
    }

    void update(Connection tx, Collection<Person> people) throws SQLException {
        change(tx, UPDATE, json.of(people.stream().map(PersonTable::named).toList()));
        change(tx, KEEP_TRAITS, json.of(people.stream().map(Known::of).toList()));
    }

    /** Says what is new of people of whom the table still tells what was before. */
    void say(Connection tx, Collection<Said> statements, Stamp stamp) throws SQLException {
        String said = json.of(statements);
        change(tx, BEGIN_ACCOUNTS, said);
        change(tx, ADD_STATEMENTS, stamp.from(), stamp.at(), said);
    }

    private static ObjectNode named(Person person) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        @Nullable Object[] values = person.row();
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            row.put(COLUMNS.get(column), value == null ? null : value.toString());
        }
        return row;
    }

    private static void change(Connection tx, String statement, Object... parameters) throws SQLException {
        try (PreparedStatement change = prepared(tx, statement, parameters)) {
            change.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection tx, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = tx.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            Object parameter = parameters[index];
            statement.setObject(
                    index + 1,
                    parameter instanceof Collection<?> many ? tx.createArrayOf("text", many.toArray()) : parameter);
        }
        return statement;
    }

    /**
     * What is said of a person.
     *
     * @param before all that held until then
     * @param facts what is different from now on
     */
    record Said(UUID person, Facts before, Object facts) {}

    /** By what a person is found. */
    record Known(UUID person, Collection<String> terms) {

        static Known of(Person person) {
            return new Known(person.id(), person.traits());
        }
    }
}
