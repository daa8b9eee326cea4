package org.sijil.social.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
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
}
