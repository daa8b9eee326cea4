package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * The complaints of the register, as they stand: one that was accepted on appeal counts as accepted.
 *
 * @param smallest a count below this is left out, and with it what would tell it
 * @param months the first answers that were given in each month
 */
@Schema(examples = """
        {"smallest": 5, "country": {"open": 120, "accepted": 410, "rejected": 388, "overdue": 12, "answeredInTime": 730,
         "answeredLate": 68, "medianDays": 17, "percentile95Days": 29, "appeals": {"open": 14, "accepted": 22, "medianDays": 19}},
         "regions": [{"region": "06", "counts": {"open": 40, "accepted": 103, "appeals": {}}}],
         "months": [{"month": "2026-10", "answered": 61, "answeredInTime": 55, "answeredLate": 6, "medianDays": 16}]}
        """)
public record ComplaintStatistics(int smallest, Counts country, List<OfRegion> regions, List<OfMonth> months) {

    /** One region. */
    @RegisterForReflection
    public record OfRegion(TerritoryCode region, Counts counts) {}

    /**
     * The first answers of one month; what is too small is left out.
     *
     * @param answeredInTime of those whose last day is known
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfMonth(
            @Schema(type = SchemaType.STRING, examples = "2026-10")
            YearMonth month,

            @Nullable Long answered,
            @Nullable Long answeredInTime,
            @Nullable Long answeredLate,
            @Nullable Integer medianDays) {}

    /**
     * Counts; what is too small is left out.
     *
     * @param overdue open ones whose last day is over
     * @param appealed those with an appeal
     * @param answeredInTime answers until their last day, of those whose last day is known
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
            @Nullable Long answeredInTime,
            @Nullable Long answeredLate,
            @Nullable Integer medianDays,
            @Nullable Integer percentile95Days,
            Appeals appeals) {}

    /** The same of the appeals alone. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Appeals(
            @Nullable Long open,
            @Nullable Long overdue,
            @Nullable Long accepted,
            @Nullable Long partiallyAccepted,
            @Nullable Long rejected,
            @Nullable Long answeredInTime,
            @Nullable Long answeredLate,
            @Nullable Integer medianDays,
            @Nullable Integer percentile95Days) {}
}
