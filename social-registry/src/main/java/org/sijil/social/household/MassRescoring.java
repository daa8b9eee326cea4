package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.sijil.social.membership.Member;
import org.sijil.social.scoring.Score;
import org.sijil.social.scoring.ScoreInputs;
import org.sijil.social.scoring.Scorer;

/**
 * Scores households anew as they stand, very many at once, in the transaction of a job. Only a household whose computed score
 * or formula becomes another is written and told of, so that doing it again changes nothing. A score that a decision has corrected
 * stays the final one until its day; what is computed meanwhile is kept for after.
 */
@ApplicationScoped
public class MassRescoring {

    private static final String CAUSE = "campaign";

    /** First the locks, then, by a statement of its own, what whoever held them has left. */
    private static final String LOCK = """
            SELECT id
              FROM household
             WHERE id >= ? AND (cast(? AS uuid) IS NULL OR id < ?) AND dissolved_on IS NULL AND score IS NOT NULL
             ORDER BY id
               FOR UPDATE
            """;

    private static final String READ = """
            SELECT cast(jsonb_build_object(
                       'id', household.id, 'territory', territory, 'region', region, 'area', lower(area),
                       'computed', CASE WHEN corrected IS NULL THEN cast(score AS text)
                                        ELSE (SELECT cast(value AS text)
                                                FROM score
                                               WHERE score.household = household.id
                                               ORDER BY computed_at DESC, id DESC
                                               LIMIT 1) END,
                       'corrected', cast(corrected AS text), 'formula', formula, 'version', version, 'declaration', household.declaration,
                       'members', (SELECT jsonb_agg(jsonb_build_object(
                                              'person', person, 'idcs', idcs, 'relation', relation, 'spouse', spouse,
                                              'parents', parents, 'birthDate', birth_date, 'sex', sex,
                                              'situation', situation, 'since', valid_from) ORDER BY position, membership.id)
                                     FROM membership
                                    WHERE membership.household = household.id AND valid_until IS NULL),
                       'answers', declaration.answers, 'sheet', declaration.sheet) AS text)
              FROM household JOIN declaration ON declaration.id = household.declaration
             WHERE household.id >= ? AND (cast(? AS uuid) IS NULL OR household.id < ?) AND dissolved_on IS NULL AND score IS NOT NULL
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
     * @param campaign what calls for it
     * @param by whose act it is in the audit trail
     * @return how many households it looked at
     */
    public int rescore(Connection tx, IdRange range, UUID campaign, Author by) throws SQLException {
        JdbcRows.of(tx, LOCK, range.first(), range.next(), range.next());
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        List<Kept> found = JdbcRows.of(tx, READ, range.first(), range.next(), range.next()).stream()
                .map(row -> json.read((String) row[0], Kept.class))
                .toList();
        List<Rescored> changed = found.stream()
                .map(kept -> rescored(kept, at))
                .filter(Rescored::isAnother)
                .toList();
        if (!changed.isEmpty()) {
            write(tx, changed, campaign, at);
            tell(tx, changed, at, by);
        }
        return found.size();
    }

    private Rescored rescored(Kept kept, OffsetDateTime at) {
        ScoreInputs inputs = kept.inputs(at.toLocalDate(), fitting);
        return new Rescored(kept, inputs, scorer.score(inputs));
    }

    private void write(Connection tx, List<Rescored> changed, UUID campaign, OffsetDateTime at) throws SQLException {
        CopyRows scores = new CopyRows(
                "score (household, declaration, cause, campaign, formula, value, computed_at, inputs, breakdown)");
        for (Rescored one : changed) {
            Score score = one.score();
            scores.add(
                    one.kept().id(),
                    one.kept().declaration(),
                    CAUSE,
                    campaign,
                    score.formula(),
                    score.value(),
                    at,
                    json.of(one.inputs()),
                    json.of(score.breakdown()));
        }
        scores.write(tx);
        try (PreparedStatement update = tx.prepareStatement(UPDATE)) {
            update.setString(1, changed.get(0).score().formula());
            update.setObject(2, at);
            update.setArray(
                    3, array(tx, "uuid", changed.stream().map(one -> one.kept().id())));
            update.setArray(
                    4,
                    array(tx, "numeric", changed.stream().map(one -> one.score().value())));
            update.executeUpdate();
        }
    }

    private void tell(Connection tx, List<Rescored> changed, OffsetDateTime at, Author by) throws SQLException {
        Map<UUID, HouseholdEvent> events = new TreeMap<>();
        changed.forEach(one -> events.put(one.kept().id(), one.event(at)));
        feed.appendAll(
                tx,
                events.entrySet().stream()
                        .map(event -> new FeedPublisher.Draft(HouseholdEvent.UPDATED, event.getKey(), event.getValue()))
                        .toList());
        audit.appendAll(tx, by, "household.rescored", events);
    }

    private static Array array(Connection tx, String type, Stream<?> values) throws SQLException {
        return tx.createArrayOf(type, values.toArray());
    }

    /** A household as it stands. */
    @RegisterForReflection
    record Kept(
            UUID id,
            String territory,
            String region,
            Area area,
            String computed,
            @Nullable String corrected,
            String formula,
            int version,
            UUID declaration,
            List<Member> members,
            Declaration answers,
            @Nullable AnswerSheet sheet) {

        ScoreInputs inputs(LocalDate on, FittingAnswers fitting) {
            List<Resident> residents = members.stream().map(Member::resident).toList();
            Declaration left = fitting.of(Declared.of(answers, sheet), new Composition(residents, on));
            return new ScoreInputs(on, region, area, residents, left);
        }
    }

    /** The same household with what it is scored now. */
    private record Rescored(Kept kept, ScoreInputs inputs, Score score) {

        boolean isAnother() {
            return !score.value().toPlainString().equals(kept.computed())
                    || !score.formula().equals(kept.formula());
        }

        HouseholdEvent event(OffsetDateTime at) {
            return new HouseholdEvent(
                    kept.territory(),
                    kept.region(),
                    kept.area(),
                    kept.corrected() == null ? score.value().toPlainString() : kept.corrected(),
                    score.formula(),
                    at,
                    kept.version() + 1,
                    kept.members().stream().map(HouseholdEvent.Occupant::of).toList());
        }
    }
}
