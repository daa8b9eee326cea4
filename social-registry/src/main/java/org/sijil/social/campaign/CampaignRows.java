package org.sijil.social.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.commons.time.Moments;

/** The rows of table campaign, in the current transaction. */
@ApplicationScoped
class CampaignRows {

    private static final String COLUMNS = """
            SELECT campaign.id, study, (SELECT formula FROM impact_study WHERE impact_study.id = study), state, proposed_by,
                   proposed_at, decided_by, decided_at, reason, job, households, changed
              FROM campaign
            """;
    private static final String ONE = COLUMNS + " WHERE campaign.id = $1";
    private static final String LOCKED = ONE + " FOR UPDATE";
    private static final String PAGE = COLUMNS + """
             WHERE (proposed_at, id) < ($1, $2)
             ORDER BY proposed_at DESC, id DESC
             LIMIT $3
            """;

    private static final String STUDY = """
            SELECT formula, asked_at, business_date
              FROM impact_study
              JOIN job ON job.id = impact_study.job AND job.state = 'finished'
             WHERE impact_study.id = $1
            """;
    private static final String INSERT = """
            INSERT INTO campaign (id, study, state, proposed_by, proposed_at)
            VALUES ($1, $2, 'proposed', $3, $4)
            """;

    private static final String DECIDE = """
            UPDATE campaign
               SET state = $2, decided_by = $3, decided_at = $4, reason = $5, job = $6
             WHERE id = $1
            """;

    /**
     * A study whose job has finished; null when there is none such.
     *
     * @param zone whose day it was begun on
     */
    Uni<@Nullable FinishedStudy> study(UUID id, ZoneId zone) {
        return Sql.rows(STUDY, id).map(rows -> rows.isEmpty() ? null : study(rows.get(0), zone));
    }

    Uni<Void> insert(UUID id, UUID study, String by, OffsetDateTime at) {
        return Sql.update(INSERT, id, study, by, at).replaceWithVoid();
    }

    Uni<@Nullable CampaignView> find(UUID id) {
        return one(ONE, id);
    }

    /** The same, held until the end of the transaction, so that it is decided once. */
    Uni<@Nullable CampaignView> locked(UUID id) {
        return one(LOCKED, id);
    }

    Uni<Void> decide(
            UUID id, CampaignState state, String by, OffsetDateTime at, @Nullable String reason, @Nullable UUID job) {
        return Sql.update(DECIDE, id, state.code(), by, at, reason, job).replaceWithVoid();
    }

    /** One more than the page holds, the newest first. */
    Uni<List<CampaignView>> page(PageRequest page) {
        TimedPlace after = TimedPlace.fromNewest(page);
        return Sql.rows(PAGE, after.at(), after.id(), page.limit() + 1)
                .map(rows -> rows.stream().map(CampaignRows::view).toList());
    }

    static String after(CampaignView campaign) {
        return new TimedPlace(campaign.proposedAt(), campaign.id()).cursor();
    }

    private static Uni<@Nullable CampaignView> one(String query, UUID id) {
        return Sql.rows(query, id).map(rows -> rows.isEmpty() ? null : view(rows.get(0)));
    }

    private static FinishedStudy study(Object[] row, ZoneId zone) {
        LocalDate asked = Moments.day((OffsetDateTime) row[1], zone);
        return new FinishedStudy((String) row[0], asked, (LocalDate) row[2]);
    }

    private static CampaignView view(Object[] row) {
        return new CampaignView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                CampaignState.of((String) row[3]),
                (String) row[4],
                (OffsetDateTime) row[5],
                (String) row[6],
                (OffsetDateTime) row[7],
                (String) row[8],
                (UUID) row[9],
                row[10] == null ? null : new CampaignView.Outcome((long) row[10], (long) row[11]));
    }
}
