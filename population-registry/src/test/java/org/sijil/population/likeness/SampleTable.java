package org.sijil.population.likeness;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.population.person.Traits;
import org.sijil.testing.TestPeople;

/** Writes invented people into a register's tables, many at a time. */
final class SampleTable {

    private static final int BATCH = 10_000;
    private static final String NOTHING = "\\N";
    private static final String PEOPLE = """
            COPY person (id, idcs, given_name_ar, given_name_fr, family_name_ar, family_name_fr, given_key_ar, given_key_fr,
                family_key_ar, family_key_fr, sex, birth_date, birth_place, nationality, guardian, guardian_relation,
                territory, area, phone, status, version, valid_from, recorded_at, recorded_by) FROM STDIN""";

    private final Connection database;
    /** The numbers that the service has given to people of other tests. */
    private final Set<String> given = new HashSet<>();

    private final StringBuilder people = new StringBuilder();
    private final StringBuilder traits = new StringBuilder();
    private int waiting;

    private SampleTable(Connection database) {
        this.database = database;
    }

    /** Loads the first so many people of a nation and lets the database count their names. */
    static void load(Connection database, SampleNation nation, int count) throws SQLException {
        database.setAutoCommit(false);
        SampleTable table = new SampleTable(database);
        try (var statement = database.createStatement();
                var numbers = statement.executeQuery("SELECT idcs FROM person")) {
            while (numbers.next()) {
                table.given.add(numbers.getString(1));
            }
        }
        nation.people(count, table::add);
        table.write();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("VACUUM ANALYZE person");
            statement.execute("VACUUM ANALYZE person_trait");
        }
    }

    static UUID id(int number) {
        return new UUID(0x0100_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    private void add(SamplePerson person) {
        String id = id(person.number()).toString();
        Integer father = person.father();
        row(
                people,
                Stream.of(
                        id,
                        idcs(),
                        person.given().ar(),
                        person.given().fr(),
                        person.family().ar(),
                        person.family().fr(),
                        key(person.given().ar(), NameNormalizer::arabic),
                        key(person.given().fr(), NameNormalizer::latin),
                        key(person.family().ar(), NameNormalizer::arabic),
                        key(person.family().fr(), NameNormalizer::latin),
                        person.sex().name(),
                        person.birthDate().toString(),
                        person.birthPlace(),
                        "MA",
                        father == null ? null : id(father).toString(),
                        father == null ? null : "FATHER",
                        person.territory(),
                        "URBAN",
                        person.phone(),
                        "ACTIVE",
                        "0",
                        "2026-01-01",
                        "2026-01-01T00:00:00Z",
                        "sample"));
        row(traits, Stream.of(id, vector(person)));
        if (++waiting == BATCH) {
            write();
        }
    }

    private String idcs() {
        return Stream.generate(TestPeople::idcs)
                .filter(number -> !given.contains(number))
                .findFirst()
                .orElseThrow();
    }

    private static String vector(SamplePerson person) {
        Set<String> terms = Traits.of(
                person.given().name(),
                person.family().name(),
                person.birthDate(),
                person.birthPlace() == null ? null : new TerritoryCode(person.birthPlace()),
                new TerritoryCode(person.territory()));
        return terms.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" "));
    }

    private void write() {
        try {
            CopyManager copy = database.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn(PEOPLE, new StringReader(people.toString()));
            copy.copyIn("COPY person_trait FROM STDIN", new StringReader(traits.toString()));
            database.commit();
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
        people.setLength(0);
        traits.setLength(0);
        waiting = 0;
    }

    private static @Nullable String key(@Nullable String name, UnaryOperator<String> form) {
        return name == null ? null : form.apply(name);
    }

    private static void row(StringBuilder table, Stream<@Nullable String> columns) {
        table.append(columns.map(column -> column == null ? NOTHING : column).collect(Collectors.joining("\t")))
                .append('\n');
    }
}
