package org.sijil.social.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.job.IdRange;
import org.sijil.commons.job.JobChunk;
import org.sijil.commons.job.JobHandler;
import org.sijil.social.household.MassRescoring;
import org.sijil.social.household.RescoredRange;

/** Scores all households anew, a range of them at a time. */
@ApplicationScoped
class CampaignJob implements JobHandler {

    static final String KIND = "rescoring-campaign";

    private static final int CHUNK = 20_000;

    private static final String OUTCOME = """
            UPDATE campaign
               SET households = (SELECT coalesce(sum(items), 0) FROM job_chunk WHERE job_chunk.job = campaign.job),
                   changed = (SELECT coalesce(sum(changed), 0) FROM campaign_range WHERE campaign_range.campaign = campaign.id)
             WHERE job = ?
            """;

    private static final String CHANGED = "INSERT INTO campaign_range (campaign, position, changed) VALUES (?, ?, ?)";

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
        RescoredRange done = households.rescore(tx, IdRange.of(chunk), order.campaign(), order.by());
        JdbcRows.update(tx, CHANGED, order.campaign(), chunk.position(), done.changed());
        return done.found();
    }

    @Override
    public void finish(Connection tx, UUID job) throws SQLException {
        JdbcRows.update(tx, OUTCOME, job);
    }
}
