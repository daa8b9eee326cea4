package org.sijil.benchmarks;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** Under which number each row of a file of people was registered. */
record PeopleNumbers(Map<String, String> byKey) {

    static PeopleNumbers of(DataSource population, int nation) throws SQLException {
        Map<String, String> byKey = new HashMap<>();
        String sql = """
                SELECT row_key || ' ' || idcs
                  FROM import_key
                  JOIN person ON person.id = import_key.person
                 WHERE row_key LIKE 'bench-%d-%%'""".formatted(nation);
        for (String row : Nation.texts(population, sql)) {
            String[] words = row.split(" ", 2);
            byKey.put(words[0], words[1]);
        }
        return new PeopleNumbers(byKey);
    }

    String of(String key) {
        return Objects.requireNonNull(byKey.get(key));
    }
}
