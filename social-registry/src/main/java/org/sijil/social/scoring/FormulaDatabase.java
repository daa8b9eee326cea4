package org.sijil.social.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.sijil.commons.database.JdbcRows;

/**
 * What the start needs of the database, over JDBC because nothing is served yet: the approved formulas, and the mounted files
 * as proposals, so that a file that somebody mounts is in force only when a second person has approved it.
 */
@ApplicationScoped
class FormulaDatabase implements FormulaSource {

    private static final String DEPLOYMENT = "deployment";

    private static final String APPROVED = """
            SELECT content
              FROM formula_proposal
             WHERE state = 'approved'
            """;

    /** A file that was rejected as it stands is not proposed again at each start. */
    private static final String PROPOSE = """
            INSERT INTO formula_proposal (id, formula, file, content, effective_from, effective_until, state, proposed_by,
                                          proposed_at)
            SELECT ?, ?, ?, ?, ?, cast(? AS date), 'proposed', ?, ?
             WHERE NOT EXISTS (SELECT FROM formula_proposal WHERE formula = ? AND content = ?)
            ON CONFLICT (formula) WHERE state <> 'rejected' DO NOTHING
            """;

    private final DataSource database;
    private final Clock clock;

    FormulaDatabase(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<String> approved() {
        try (Connection connection = database.getConnection()) {
            return JdbcRows.of(connection, APPROVED).stream()
                    .map(row -> (String) row[0])
                    .toList();
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The approved formulas cannot be read", unreadable);
        }
    }

    @Override
    public void propose(Collection<FormulaFile> files) {
        try (Connection connection = database.getConnection()) {
            for (FormulaFile file : files) {
                propose(connection, file);
            }
        } catch (SQLException unwritable) {
            throw new IllegalStateException("The mounted formulas cannot be proposed", unwritable);
        }
    }

    private void propose(Connection connection, FormulaFile file) throws SQLException {
        Formula formula = file.formula();
        try (PreparedStatement insert = connection.prepareStatement(PROPOSE)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, formula.id());
            insert.setString(3, String.valueOf(Path.of(file.file()).getFileName()));
            insert.setString(4, file.content());
            insert.setObject(5, formula.effectiveFrom());
            insert.setObject(6, formula.effectiveUntil());
            insert.setString(7, DEPLOYMENT);
            insert.setObject(8, OffsetDateTime.now(clock));
            insert.setString(9, formula.id());
            insert.setString(10, file.content());
            insert.executeUpdate();
        }
    }
}
