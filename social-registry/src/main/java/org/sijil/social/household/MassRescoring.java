package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.job.IdRange;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.Declared;
import org.sijil.social.declaration.FittingAnswers;
import org.sijil.social.geography.Area;
import org.sijil.social.scoring.QuickFormula;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/**
 * Scores households anew as they stand, very many at once, in the transaction of a job. Only a household whose computed score
 * or formula becomes another is written and told of, so that doing it again changes nothing. A score that a decision has corrected
 * stays the final one until its day; what is computed meanwhile is kept for after.
 *
 * <p>A nation is scored in minutes because little is written of each household: its inputs are pinned by the text that they were
 * read as and by its declaration, which never changes; the breakdown is computed again when somebody asks.
 */
@ApplicationScoped
public class MassRescoring {

    private static final String CAUSE = "campaign";

    /** First the locks, then, by a statement of its own, what whoever held them has left. */
    private static final String LOCK = """
            SELECT count(*)
              FROM (SELECT id
                      FROM household
                     WHERE id >= ? AND (cast(? AS uuid) IS NULL OR id < ?) AND dissolved_on IS NULL AND score IS NOT NULL
                     ORDER BY id
                       FOR UPDATE) AS held
            """;

    /** What is pinned is JSON put together as text: nothing but ids, dates and codes, which need no escape. */
    private static final String READ = """
            SELECT household.id, version, household.declaration, formula, cast(corrected AS text),
                   CASE WHEN corrected IS NULL THEN cast(score AS text)
                        ELSE (SELECT cast(value AS text)
                                FROM score
                               WHERE score.household = household.id
                               ORDER BY computed_at DESC, id DESC
                               LIMIT 1) END,
                   concat('{"on":"', cast(? AS text), '","region":"', region, '","area":"', lower(area), '","residents":[',
                          (SELECT string_agg(concat('{"person":"', person, '","birthDate":"', birth_date,
                                                    '","relation":"', relation, '"', ',"spouse":"' || spouse || '"',
                                                    ',"parents":["' || nullif(array_to_string(parents, '","'), '') || '"]',
                                                    '}'), ',' ORDER BY position, membership.id)
                             FROM membership
                            WHERE membership.household = household.id AND valid_until IS NULL), ']}'),
                   cast(answers AS text), cast(sheet AS text)
              FROM household JOIN declaration ON declaration.id = household.declaration
             WHERE household.id >= ? AND (cast(? AS uuid) IS NULL OR household.id < ?)
               AND dissolved_on IS NULL AND score IS NOT NULL
             ORDER BY household.id
            """;

    private static final String UPDATE = """
            UPDATE household
               SET score = coalesce(household.corrected, now.value), formula = ?, scored_at = ?, version = version + 1
              FROM unnest(?, ?) AS now(id, value)
             WHERE household.id = now.id
            """;

    private final Scorer scorer;
    private final FittingAnswers fitting;
    private final FeedPublisher feed;
    private final AuditTrail audit;
    private final JsonText json;
    private final Clock clock;

    MassRescoring(
            Scorer scorer, FittingAnswers fitting, FeedPublisher feed, AuditTrail audit, JsonText json, Clock clock) {
        this.scorer = scorer;
        this.fitting = fitting;
        this.feed = feed;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Scores the households of a range by the formula in force today.
     *
     * @param campaign in whose name; the audit trail has one entry of it for each range, over all that was written
     * @param by whose act it is in the audit trail
     * @return how many households it looked at
     */
    public int rescore(Connection tx, IdRange range, UUID campaign, Author by) throws SQLException {
        JdbcRows.of(tx, LOCK, range.first(), range.next(), range.next());
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        QuickFormula formula = scorer.inForceOn(at.toLocalDate());
        List<Object[]> found =
                JdbcRows.of(tx, READ, at.toLocalDate().toString(), range.first(), range.next(), range.next());
        List<Rescored> changed = found.stream()
                .map(row -> rescored(Kept.of(row), formula))
                .filter(Rescored::isAnother)
                .toList();
        if (!changed.isEmpty()) {
            keep(tx, changed, campaign, at);
            update(tx, changed, at);
            tell(tx, changed, at, campaign, by);
        }
        return found.size();
    }

    private Rescored rescored(Kept kept, QuickFormula formula) {
        Pinned pinned = json.read(kept.pinned(), Pinned.class);
        Declaration said = json.read(kept.answers(), Declaration.class);
        AnswerSheet sheet = kept.sheet() == null ? null : json.read(kept.sheet(), AnswerSheet.class);
        ScoreInputs inputs = pinned.with(fitting.of(Declared.of(said, sheet), pinned.composition()));
        return new Rescored(kept, inputs, inputs.answers().equals(said), formula.id(), formula.value(inputs));
    }

    private void keep(Connection tx, List<Rescored> changed, UUID campaign, OffsetDateTime at) throws SQLException {
        CopyRows scores = new CopyRows(
                "score (household, declaration, cause, campaign, formula, value, computed_at, inputs, pinned)");
        for (Rescored one : changed) {
            scores.add(
                    one.kept().id(),
                    one.kept().declaration(),
                    CAUSE,
                    campaign,
                    one.formula(),
                    one.value(),
                    at,
                    one.asSaid() ? null : json.of(one.inputs()),
                    one.asSaid() ? one.kept().pinned() : null);
        }
        scores.write(tx);
    }

    private static void update(Connection tx, List<Rescored> changed, OffsetDateTime at) throws SQLException {
        try (PreparedStatement update = tx.prepareStatement(UPDATE)) {
            update.setString(1, changed.get(0).formula());
            update.setObject(2, at);
            update.setArray(
                    3,
                    tx.createArrayOf(
                            "uuid", all(changed.stream().map(one -> one.kept().id()))));
            update.setArray(4, tx.createArrayOf("numeric", all(changed.stream().map(Rescored::value))));
            update.executeUpdate();
        }
    }

    private static Object[] all(Stream<?> values) {
        return values.toArray();
    }

    private void tell(Connection tx, List<Rescored> changed, OffsetDateTime at, UUID campaign, Author by)
            throws SQLException {
        feed.appendAll(
                tx,
                changed.stream()
                        .map(one -> new FeedPublisher.Draft(
                                HouseholdEvent.RESCORED, one.kept().id(), one.event(at)))
                        .toList());
        Map<UUID, BigDecimal> values = new LinkedHashMap<>();
        changed.forEach(one -> values.put(one.kept().id(), one.value()));
        audit.appendAll(tx, by, "campaign.rescored", Map.of(campaign, values));
    }

    /**
     * A household as it stands.
     *
     * @param pinned all that it is scored by but its answers, as JSON of {@link Pinned}
     * @param answers as they were declared, as JSON
     * @param sheet what was said of each member, as JSON; null when only counts were
     */
    private record Kept(
            UUID id,
            int version,
            UUID declaration,
            String formula,
            @Nullable String corrected,
            String computed,
            String pinned,
            String answers,
            @Nullable String sheet) {

        static Kept of(Object[] row) {
            return new Kept(
                    (UUID) row[0],
                    (int) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    (String) row[8]);
        }
    }

    /** What stands in column pinned of a score. */
    @RegisterForReflection
    record Pinned(LocalDate on, String region, Area area, List<Resident> residents) {

        static Pinned of(ScoreInputs inputs) {
            return new Pinned(inputs.on(), inputs.region(), inputs.area(), inputs.residents());
        }

        Composition composition() {
            return new Composition(residents, on);
        }

        ScoreInputs with(Declaration answers) {
            return new ScoreInputs(on, region, area, residents, answers);
        }
    }

    /**
     * The same household with what it is scored now.
     *
     * @param asSaid whether the answers still fit the members, so that the declaration has them all
     */
    private record Rescored(Kept kept, ScoreInputs inputs, boolean asSaid, String formula, BigDecimal value) {

        boolean isAnother() {
            return !value.toPlainString().equals(kept.computed()) || !formula.equals(kept.formula());
        }

        HouseholdEvent.Rescored event(OffsetDateTime at) {
            String corrected = kept.corrected();
            return new HouseholdEvent.Rescored(
                    corrected == null ? value.toPlainString() : corrected, formula, at, kept.version() + 1);
        }
    }
}
