package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * The complaints of the register.
 *
 * @param smallest a count below this is left out, and with it what would tell it
 */
@Schema(examples = """
        {"smallest": 5, "country": {"open": 120, "accepted": 410, "rejected": 388, "overdue": 12, "medianDays": 17, "percentile95Days": 29},
         "regions": [{"region": "06", "counts": {"open": 40, "accepted": 103}}]}
        """)
public record ComplaintStatistics(int smallest, Counts country, List<OfRegion> regions) {

    /** One region. */
    @RegisterForReflection
    public record OfRegion(TerritoryCode region, Counts counts) {}

    /**
     * Counts; what is too small is left out.
     *
     * @param overdue open ones whose last day is over
     * @param appealed those with an appeal
     * @param medianDays working days from filing to answer, waiting for papers included; told of many only
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Counts(
            @Nullable Long open,
            @Nullable Long overdue,
            @Nullable Long accepted,
            @Nullable Long partiallyAccepted,
            @Nullable Long rejected,
            @Nullable Long appealed,
            @Nullable Integer medianDays,
            @Nullable Integer percentile95Days) {}
}
