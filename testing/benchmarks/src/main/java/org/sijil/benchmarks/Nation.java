package org.sijil.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sijil.social.household.FactsText;
import org.sijil.social.household.ScoreBasis;

/** What is in the stack's databases to measure with. */
final class Nation {

    private final DataSource population;
    private final DataSource social;

    Nation(DataSource population, DataSource social) {
        this.population = population;
        this.social = social;
    }

    /** Numbers and birth dates of people of one region, as bodies of a verification. */
    List<String> verifications() throws SQLException {
        return texts(population, """
                SELECT json_build_object('idcs', idcs, 'birthDate', birth_date)::text
                  FROM person WHERE territory LIKE '06%' AND status = 'ACTIVE' ORDER BY md5(id::text) LIMIT 5000
                """);
    }

    /** Names of people of the whole country, as bodies of a search. */
    List<String> searches() throws SQLException {
        return texts(population, """
                SELECT json_build_object('name', given_name_fr || ' ' || family_name_fr)::text
                  FROM person WHERE status = 'ACTIVE' ORDER BY md5(id::text) LIMIT 5000
                """);
    }

    /** Ids of people of one region. */
    List<String> people() throws SQLException {
        return texts(
                population, "SELECT id::text FROM person WHERE territory LIKE '06%' ORDER BY md5(id::text) LIMIT 5000");
    }

    /** How many are registered. */
    int size() throws SQLException {
        return Integer.parseInt(
                texts(population, "SELECT count(*)::text FROM person").get(0));
    }

    /** Does what the database would do by itself within minutes of a large import. */
    void settle() throws SQLException {
        execute(population, "VACUUM ANALYZE");
    }

    /** Ids of households of one region, each with the answers it gave. */
    List<Declared> declared() throws SQLException {
        String sql = """
                SELECT household.id::text, declaration.answers::text
                  FROM household JOIN declaration ON declaration.id = household.declaration
                 WHERE territory LIKE '06%' AND dissolved_on IS NULL
                """;
        List<Declared> found = new ArrayList<>();
        try (Connection connection = social.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Declared(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    /** Ids of households of one region. */
    List<String> households() throws SQLException {
        return texts(
                social,
                "SELECT id::text FROM household WHERE territory LIKE '06%' AND dissolved_on IS NULL AND score IS NOT NULL"
                        + " ORDER BY md5(id::text) LIMIT 5000");
    }

    /** What kept scores were computed from, as JSON; those left out that keep only what is more than facts. */
    List<String> scoreInputs() throws SQLException, JsonProcessingException {
        ObjectMapper json = json();
        FactsText facts = new FactsText(json);
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Casablanca"));
        List<String> inputs = new ArrayList<>();
        for (String text : texts(social, "SELECT facts FROM score WHERE facts IS NOT NULL LIMIT 5000")) {
            ScoreBasis basis = facts.read(text.getBytes(StandardCharsets.UTF_8));
            inputs.add(json.writeValueAsString(basis.with(today, basis.answers())));
        }
        return inputs;
    }

    /** JSON as the services write it. */
    static ObjectMapper json() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    static List<String> texts(DataSource database, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** A household and the answers behind its present score. */
    record Declared(String household, String answers) {}
}
