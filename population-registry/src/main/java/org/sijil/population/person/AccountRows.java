package org.sijil.population.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;

/** The rows of table person_change; the person's row is locked by whoever calls. */
@ApplicationScoped
class AccountRows {

    /** The ground is written with the first change, so that people of whom nothing changes cost nothing. */
    private static final String BEGIN = """
            INSERT INTO person_change (person, valid_from, facts, recorded_at)
            SELECT cast($1 AS uuid), cast($2 AS date), cast(cast($3 AS text) AS jsonb), cast($4 AS timestamptz)
             WHERE NOT EXISTS (SELECT FROM person_change WHERE person = $1)
            """;

    private static final String ADD = """
            INSERT INTO person_change (person, valid_from, facts, recorded_at, cause)
            VALUES ($1, $2, cast(cast($3 AS text) AS jsonb), $4, $5)
            """;

    private static final String STANDING = """
            SELECT valid_from, cast(facts AS text)
              FROM person_change
             WHERE person = $1 AND revoked_at IS NULL
             ORDER BY seq
            """;

    private static final String REVOKE = """
            UPDATE person_change
               SET revoked_at = $3
             WHERE person = $1 AND cause = $2
            RETURNING valid_from
            """;

    private static final String CONCERNED = """
            SELECT DISTINCT person
              FROM person_change
             WHERE cause = $1
            """;

    private final ObjectMapper json;

    AccountRows(ObjectMapper json) {
        this.json = json;
    }

    /** Adds a statement to a person's account. */
    Uni<Integer> add(Person person, Change change, Stamp stamp, @Nullable UUID cause) {
        return Sql.update(BEGIN, person.id(), person.validFrom(), text(person.facts()), person.recordedAt())
                .chain(() -> Sql.update(ADD, person.id(), stamp.from(), text(change.facts()), stamp.at(), cause));
    }

    /** All that stands of what is said of a person. */
    Uni<Account> of(Person person) {
        return Sql.rows(STANDING, person.id())
                .map(rows -> rows.isEmpty()
                        ? List.of(ground(person))
                        : rows.stream().map(this::statement).toList())
                .map(Account::new);
    }

    /** Takes back what an event said of a person; answers from which days on. */
    Uni<List<LocalDate>> revoke(Person person, UUID cause, OffsetDateTime at) {
        return Sql.values(LocalDate.class, REVOKE, person.id(), cause, at);
    }

    /** Of whom an event said something. */
    Uni<List<UUID>> concerned(UUID cause) {
        return Sql.values(UUID.class, CONCERNED, cause);
    }

    Facts facts(ObjectNode state) {
        try {
            return json.treeToValue(state, Facts.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Account.Statement ground(Person person) {
        return new Account.Statement(person.validFrom(), json.valueToTree(person.facts()));
    }

    private Account.Statement statement(Object[] row) {
        return new Account.Statement((LocalDate) row[0], tree((String) row[1]));
    }

    private ObjectNode tree(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
