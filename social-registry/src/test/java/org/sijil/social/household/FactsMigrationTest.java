package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.commons.database.JdbcRows;
import org.sijil.social.Answers;
import org.sijil.social.OldDatabase;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;
import org.sijil.social.scoring.ScoreInputs;

/** Scores of before facts lost their names count what they counted. */
class FactsMigrationTest {

    private static final String BEFORE = "52?";
    private static final String HERE = "53";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final UUID HEAD = new UUID(7, 1);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final FactsText text = new FactsText(json);
    private final OldDatabase database = new OldDatabase();

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void whatWasCountedIsCountedStill() throws SQLException, JsonProcessingException {
        Resident head = new Resident(HEAD, LocalDate.of(1980, 2, 29), Relation.HEAD, new UUID(7, 2), List.of());
        Resident child = new Resident(new UUID(7, 3), LocalDate.of(2015, 1, 1), Relation.CHILD, null, List.of(HEAD));
        Declaration answers = Answers.declaration("rooms", 3, "cows", 2, "computer", true, "yearlyTelecom", "12.50");
        ScoreBasis facts = new ScoreBasis("06", Area.RURAL, List.of(head, child), answers, null);
        ScoreBasis bare = new ScoreBasis("01", Area.URBAN, List.of(head), answers, AnswerSheet.EMPTY);
        ScoreInputs more = new ScoreInputs(DAY, "01", Area.URBAN, List.of(head), Answers.declaration());
        database.migrate(BEFORE);
        UUID first = score(json.writeValueAsString(facts), null, null);
        UUID later = score(null, first, null);
        UUID outgrown = score(json.writeValueAsString(bare), null, json.writeValueAsString(more));

        database.migrate(HERE);

        assertEquals(facts.with(DAY, answers), counted(first));
        assertEquals(facts.with(DAY, answers), counted(later));
        assertEquals(more, counted(outgrown));
    }

    private ScoreInputs counted(UUID score) throws SQLException, JsonProcessingException {
        try (Connection connection = database.connect()) {
            Object row = JdbcRows.of(
                            connection, "SELECT cast(score_counted(score) AS text) FROM score WHERE id = ?", score)
                    .get(0)[0];
            return json.readValue((String) row, CountedFacts.class).inputs(text);
        }
    }

    private UUID score(@Nullable String facts, @Nullable UUID basis, @Nullable String inputs) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.connect()) {
            JdbcRows.update(connection, """
                    INSERT INTO score (id, household, declaration, cause, formula, value, computed_at, day, basis, facts, inputs)
                    VALUES (?, uuidv7(), uuidv7(), 'declaration', 'ma-rsu-2021', 8.5, now(), ?, ?, ?, cast(? AS jsonb))
                    """, id, DAY, basis, facts, inputs);
        }
        return id;
    }
}
