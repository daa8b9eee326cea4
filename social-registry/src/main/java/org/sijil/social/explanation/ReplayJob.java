package org.sijil.social.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sijil.commons.job.IdRange;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;

/**
 * Computes every stored score again, household by household. A score that no longer comes out the same ends the job: its id is in the log, since
 * either the row or the engine is not what it was.
 */
@ApplicationScoped
class ReplayJob implements JobHandler {

    static final String KIND = "score-replay";

    private static final int CHUNK = 500;
    private static final int FETCH = 200;

    private static final String ROWS = KeptScores.ROW + """
              FROM household, scores_of(household.id) AS kept
             WHERE household.id >= ? AND (cast(? AS uuid) IS NULL OR household.id < ?)
            """;

    private final ScoreReplay replay;
    private final KeptScores scores;

    ReplayJob(ScoreReplay replay, KeptScores scores) {
        this.replay = replay;
        this.scores = scores;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> chunks(Connection tx, JsonNode parameters) throws SQLException {
        return IdRange.cut(tx, "household", CHUNK);
    }

    @Override
    public int process(Connection tx, JobChunk chunk) throws SQLException {
        IdRange range = IdRange.of(chunk);
        int done = 0;
        try (PreparedStatement query = tx.prepareStatement(ROWS)) {
            query.setFetchSize(FETCH);
            query.setObject(1, range.first());
            query.setObject(2, range.next());
            query.setObject(3, range.next());
            try (ResultSet rows = query.executeQuery()) {
                for (; rows.next(); done++) {
                    requireEqual(replay.of(scores.read(rows.getString(1))));
                }
            }
        }
        return done;
    }

    private static void requireEqual(Replay replayed) {
        if (!replayed.equal()) {
            Log.errorf("Score %s does not replay: %s", replayed.score(), replayed.differing());
            throw ExplanationProblem.SCORE_DOES_NOT_REPLAY.refuse();
        }
    }
}
