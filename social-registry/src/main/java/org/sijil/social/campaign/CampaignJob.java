package org.sijil.social.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.job.IdRange;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;
import org.sijil.social.household.MassRescoring;

/** Scores all households anew, a range of them at a time. */
@ApplicationScoped
class CampaignJob implements JobHandler {

    static final String KIND = "rescoring-campaign";

    private static final int CHUNK = 10_000;

    private static final String OUTCOME = """
            UPDATE campaign
               SET households = (SELECT coalesce(sum(items), 0) FROM job_chunk WHERE job_chunk.job = campaign.job),
                   changed = (SELECT count(*) FROM score WHERE score.campaign = campaign.id)
             WHERE job = ?
            """;

    private final MassRescoring households;
    private final JsonText json;

    CampaignJob(MassRescoring households, JsonText json) {
        this.households = households;
        this.json = json;
    }

    /**
     * What the job is to do.
     *
     * @param by who approved it
     */
    @RegisterForReflection
    record Order(UUID campaign, Author by) {}

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
        Order order = json.read(chunk.parameters(), Order.class);
        return households.rescore(tx, IdRange.of(chunk), order.campaign(), order.by());
    }

    /** One reading of all scores, so that nothing is counted household by household meanwhile. */
    @Override
    public void finish(Connection tx, UUID job) throws SQLException {
        try (PreparedStatement outcome = tx.prepareStatement(OUTCOME)) {
            outcome.setObject(1, job);
            outcome.executeUpdate();
        }
    }
}
