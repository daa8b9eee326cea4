package org.sijil.population.duplicate;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.duplicate.DuplicateCaseView.Lookalike;
import org.sijil.population.likeness.Description;

/**
 * Reads cases. Agents follow those of their territory and see the newcomer alone; adjudicators and auditors see whom the newcomer is
 * compared with, and each of these can see that.
 */
@ApplicationScoped
class CaseLookup {

    private static final List<String> SHOWN = List.of(
            "givenName",
            "familyName",
            "sex",
            "birthDate",
            "birthPlace",
            "nationality",
            "cnie",
            "father",
            "mother",
            "guardian",
            "territory",
            "phone");

    private static final String LIST = """
            SELECT id, state, kind, territory, opened_at, due_at, assigned_to, claimed_until, decision, version,
                   (SELECT count(*) FROM duplicate_case_match seen WHERE seen.duplicate_case = found.id) AS matches,
                   (SELECT coalesce(max(score), 0) FROM duplicate_case_match seen WHERE seen.duplicate_case = found.id) AS score
              FROM duplicate_case found
             WHERE ($1::text IS NULL OR state = $1)
               AND ($2::text IS NULL OR territory = $2 OR starts_with(territory, $2 || '.'))
               AND ($3 = '*' OR territory = $3 OR starts_with(territory, $3 || '.'))
               AND (opened_at, id) > ($4, $5)
             ORDER BY opened_at, id
             LIMIT $6
            """;

    private final CaseRepository cases;
    private final CaseMatches matches;
    private final Entrances entrances;
    private final Consultations consultations;
    private final Readings readings;
    private final JsonText json;
    private final Caller caller;
    private final Pool pool;

    CaseLookup(
            CaseRepository cases,
            CaseMatches matches,
            Entrances entrances,
            Consultations consultations,
            Readings readings,
            JsonText json,
            Caller caller,
            Pool pool) {
        this.cases = cases;
        this.matches = matches;
        this.entrances = entrances;
        this.consultations = consultations;
        this.readings = readings;
        this.json = json;
        this.caller = caller;
        this.pool = pool;
    }

    @WithTransaction
    Uni<DuplicateCaseView> find(UUID id, StatedPurpose stated) {
        Reading reading = readings.of(stated, SHOWN);
        return cases.findById(id)
                .map(this::inReach)
                .chain(found -> people(found, reading).map(people -> whole(found, people)));
    }

    /** The longest waiting first. */
    Uni<Page<DuplicateCaseLine>> list(@Nullable String state, @Nullable String territory, PageRequest page) {
        TimedPlace after = TimedPlace.fromOldest(page);
        Tuple parameters = Tuple.tuple()
                .addString(state(state))
                .addString(territory(territory))
                .addString(caller.reach())
                .addOffsetDateTime(after.at())
                .addUUID(after.id())
                .addInteger(page.limit() + 1);
        return pool.preparedQuery(LIST)
                .execute(parameters)
                .map(rows -> Page.of(
                        lines(rows), page.limit(), last -> new TimedPlace(last.openedAt(), last.id()).cursor()));
    }

    private DuplicateCase inReach(@Nullable DuplicateCase found) {
        if (found == null || !caller.reaches(found.territory())) {
            throw DuplicateProblem.UNKNOWN_CASE.refuse();
        }
        return found;
    }

    /** A newcomer is whom the agent described; somebody registered is shown to those alone who decide or look after them. */
    private DuplicateCaseView whole(DuplicateCase found, @Nullable List<Lookalike> people) {
        boolean shown = people != null || entrances.registered(found).isEmpty();
        return found.view().describing(shown ? json.read(found.described(), Description.class) : null, people);
    }

    private Uni<@Nullable List<Lookalike>> people(DuplicateCase found, Reading reading) {
        if (!caller.hasRole(Roles.ADJUDICATOR) && !caller.hasRole(Roles.AUDITOR)) {
            return Uni.createFrom().nullItem();
        }
        return matches.of(found.id())
                .call(seen -> consultations.record(
                        Stream.concat(seen.stream().map(Lookalike::person), entrances.registered(found).stream())
                                .map(person -> new Consultation(person, reading.purpose(), reading.legalBasis(), SHOWN))
                                .toList()));
    }

    private static @Nullable String state(@Nullable String text) {
        CaseState state = Parameters.choice(text, "/state", CaseState.class);
        return state == null ? null : state.name();
    }

    private static @Nullable String territory(@Nullable String text) {
        TerritoryCode territory = Parameters.value(text, "/territory", TerritoryCode::new);
        return territory == null ? null : territory.value();
    }

    private static List<DuplicateCaseLine> lines(RowSet<Row> rows) {
        List<DuplicateCaseLine> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static DuplicateCaseLine line(Row row) {
        String decision = row.getString("decision");
        return new DuplicateCaseLine(
                row.getUUID("id"),
                CaseState.valueOf(row.getString("state")),
                row.getString("kind"),
                new TerritoryCode(row.getString("territory")),
                row.getOffsetDateTime("opened_at"),
                row.getOffsetDateTime("due_at"),
                row.getString("assigned_to"),
                row.getOffsetDateTime("claimed_until"),
                decision == null ? null : Decision.valueOf(decision),
                row.getLong("matches"),
                row.getDouble("score"),
                row.getInteger("version"));
    }
}
