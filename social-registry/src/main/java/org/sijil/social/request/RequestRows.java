package org.sijil.social.request;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.time.Moments;
import org.sijil.social.household.FamilyLaws;
import org.sijil.social.household.HouseholdReads;
import org.sijil.social.household.InSight;

/**
 * The statements that read requests, in the caller's transaction. Citizens see their own and the complaints of the household of which they
 * are an adult member; agents and auditors those of their territory; adjudicators appeals, and complaints that no agent may see.
 */
@ApplicationScoped
class RequestRows {

    /** Where the household lives now: what it asks goes with it when it moves, else nobody could do what is asked. */
    private static final String HERE =
            "coalesce((SELECT home.territory FROM household home WHERE home.id = request.household), request.territory)";

    private static final String LIVES_THERE = """
            EXISTS (SELECT FROM membership own
                     WHERE own.idcs = $3 AND own.household = request.household AND own.valid_until IS NULL)
            """;

    private static final String TOLD_TO_STAFF = """
            SELECT request.state, request.due, request.taken_by, request.decided_at, request.reason, request.explanation,
                   request.version, %s AS territory
            """.formatted(HERE);

    /**
     * Whoever complained of the household's score or an answer and has left since is told what was answered, and of their own appeal;
     * nothing of what those who stayed did later, nor where they live now.
     */
    private static final String TOLD_TO_CITIZENS = """
            SELECT coalesce(answer.to_state, request.state) AS state,
                   CASE WHEN answer.request IS NULL THEN request.due END AS due,
                   coalesce(answer.by, request.taken_by) AS taken_by,
                   coalesce(answer.at, request.decided_at) AS decided_at,
                   coalesce(answer.reason, request.reason) AS reason,
                   CASE WHEN answer.request IS NULL THEN request.explanation ELSE answer.explanation END AS explanation,
                   coalesce(answer.version, request.version) AS version,
                   CASE WHEN home.theirs THEN %s ELSE request.territory END AS territory
              FROM (SELECT %s AS theirs) home
              LEFT JOIN LATERAL (
                   SELECT answer.*
                     FROM complaint
                     JOIN social_request_step appeal ON appeal.request = complaint.id AND appeal.move = 'APPEAL'
                     JOIN social_request_step answer ON answer.request = complaint.id AND answer.version < appeal.version
                    WHERE complaint.id = request.id AND complaint.kind IN ('SCORE', 'ANSWER') AND NOT home.theirs
                      AND appeal.role = 'citizen' AND appeal.by <> $1
                    ORDER BY answer.version DESC
                    LIMIT 1) answer ON true
            """.formatted(HERE, LIVES_THERE);

    private static final String ASKER_IN_SIGHT = """
            NOT EXISTS (SELECT FROM membership asker JOIN sealed_person USING (person) WHERE asker.idcs = request.declarant)
            """;

    /**
     * Whoever wrote it or has it in hand sees what has become of it. Of what somebody sealed asks nobody learns at work who lives with
     * them.
     */
    private static final String OFFICES = """
            (request.state <> 'DRAFT' OR request.author = $2)
            AND ($1 = '*' OR starts_with(%s || '.', $1 || '.') OR request.author = $2 OR request.taken_by = $2)
            AND (%s OR NOT %s)
            """.formatted(HERE, ASKER_IN_SIGHT, LIVES_THERE);

    /** That it tells of nobody sealed: not of whoever asks, of whoever lives there, nor of whose membership is contested. */
    private static final String IN_SIGHT =
            """
            (%s AND %s
             AND NOT EXISTS (SELECT FROM complaint JOIN sealed_person ON person = subject WHERE complaint.id = request.id))
            """.formatted(ASKER_IN_SIGHT, InSight.household("request.household", "false"));

    /**
     * Where the sealed live is told to no agent, nor is what they ask. What an agent wrote down that is of no household stays: that it is
     * gone would tell of the seal.
     */
    private static final String OFFICES_IN_SIGHT =
            OFFICES + " AND (request.author = $2 AND request.household IS NULL OR %s)".formatted(IN_SIGHT);

    /**
     * Adjudicators see what was appealed against, before and after the answer, and as long as it waits for the first one what no agent may
     * see; and what they have taken in hand themselves.
     */
    private static final String BENCH = OFFICES + """
            AND request.family = 'RECLAMATION'
            AND (EXISTS (SELECT FROM social_request_step step WHERE step.request = request.id AND step.move = 'APPEAL')
                 OR request.taken_by = $2
                 OR request.state IN ('IN_PROGRESS', 'WAITING') AND NOT %s)
            """.formatted(IN_SIGHT);

    /** Whoever was admitted by then: to the complaint that contests a refusal, or to what they have just given back. */
    private static final String ADMITTED = "num_nonnulls(cast($1 AS text), cast($2 AS text), cast($3 AS text)) > 0";

    /** What somebody sealed complained about is theirs alone: the seal may protect from whoever lives in that household. */
    private static final String OWN = """
            request.declarant = $3
            OR request.family = 'RECLAMATION'
               AND request.household = (SELECT household FROM membership
                                         WHERE idcs = $3 AND valid_until IS NULL
                                           AND birth_date <= cast(cast($2 AS text) AS date))
               AND %s
            """.formatted(ASKER_IN_SIGHT);

    private static final String VIEW = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', request.id, 'family', lower(replace(request.family, '_', '-')), 'channel', lower(request.channel),
                'state', lower(replace(told.state, '_', '-')), 'version', told.version,
                'declarant', request.declarant, 'author', request.author, 'content', request.content,
                'household', request.household, 'territory', told.territory, 'createdAt', request.created_at,
                'submittedAt', request.submitted_at, 'due', told.due, 'remaining', request.remaining, 'takenBy', told.taken_by,
                'takenOn', request.taken_on, 'decidedAt', told.decided_at, 'reason', told.reason,
                'explanation', told.explanation, 'receipt', request.receipt)) AS text)
            """;
    private static final String ONE = """
            SELECT %s FROM social_request request CROSS JOIN LATERAL (%s) told WHERE (%s) AND request.id = $4
            """;
    private static final String HELD = ONE + " FOR UPDATE OF request";

    private static final String STEPS = """
            SELECT cast(jsonb_strip_nulls(jsonb_build_object(
                       'move', lower(replace(move, '_', '-')), 'from', lower(replace(from_state, '_', '-')),
                       'to', lower(replace(to_state, '_', '-')), 'at', at, 'role', role, 'reason', reason,
                       'explanation', explanation, 'content', content)) AS text)
              FROM social_request_step
             WHERE request = $1 AND version <= $2
             ORDER BY version
            """;

    private static final String FOLLOWED = """
            SELECT family, state, due FROM social_request WHERE receipt = $1
            """;

    private static final String REFUSAL = """
            SELECT request.reason, step.by, request.decided_at, request.household, request.territory
              FROM social_request request
              JOIN social_request_step step ON step.request = request.id AND step.move = 'REJECT'
             WHERE request.id = $1 AND request.declarant = $2 AND request.family <> 'RECLAMATION'
            """;
    /** What somebody sealed complains about stands in nobody's way, nor others' complaints in theirs. */
    private static final String OPEN_COMPLAINT = """
            SELECT id FROM social_request
             WHERE family = 'RECLAMATION' AND state IN ('IN_PROGRESS', 'WAITING')
               AND (declarant = $1
                    OR household = $2 AND NOT apart
                       AND NOT EXISTS (SELECT FROM membership JOIN sealed_person USING (person) WHERE idcs = $1))
             LIMIT 1
            """;

    private static final String LIVES_IN = """
            SELECT EXISTS (SELECT FROM membership WHERE idcs = $1 AND household = $2 AND valid_until IS NULL)
            """;

    private final JsonText json;
    private final RequestCodes codes;
    private final HouseholdsOnAppeal appeals;
    private final FamilyLaws laws;
    private final HouseholdReads households;
    private final Caller caller;
    private final Clock clock;

    RequestRows(
            JsonText json,
            RequestCodes codes,
            HouseholdsOnAppeal appeals,
            FamilyLaws laws,
            HouseholdReads households,
            Caller caller,
            Clock clock) {
        this.json = json;
        this.codes = codes;
        this.appeals = appeals;
        this.laws = laws;
        this.households = households;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-request}, also when the caller may not see it */
    Uni<RequestView> view(UUID id) {
        return stored(ONE, whose(), id).map(this::view);
    }

    /** A request to which the caller was admitted in this transaction. */
    Uni<RequestView> admitted(UUID id) {
        return stored(ONE, ADMITTED, id).map(this::view);
    }

    /** The same of a refusal that is contested, kept as it is until the transaction ends. */
    Uni<HeldRequest> holdContested(UUID id) {
        return stored(HELD, ADMITTED, id).map(StoredRequest::held);
    }

    /** The receipt that was given for it, with the day of the beginning. */
    Uni<ReceiptView> receipt(UUID id) {
        return stored(ONE, whose(), id)
                .map(found ->
                        ReceiptView.of(new Receipt(found.receipt()), Moments.day(found.createdAt(), clock.getZone())));
    }

    /**
     * Keeps a request that the caller sees as it is until the transaction ends.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-request}
     */
    Uni<HeldRequest> hold(UUID id) {
        return stored(HELD, whose(), id).map(StoredRequest::held);
    }

    /**
     * The same for whoever is to answer it: of those who are no agents, who answers complaints that no agent may see.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-request}
     */
    Uni<HeldRequest> holdAtDesk(UUID id) {
        return stored(HELD, caller.hasRole(Roles.SOCIAL_AGENT) ? whose() : BENCH, id)
                .map(StoredRequest::held);
    }

    /** The moves of a request up to the version that the caller was shown. */
    Uni<List<RequestStep>> steps(RequestView shown) {
        return Sql.values(String.class, STEPS, shown.id(), shown.version())
                .map(rows -> rows.stream()
                        .map(row -> explained(json.read(row, RequestStep.class)))
                        .toList());
    }

    /** How far the request of a receipt is; null where there is none. */
    Uni<@Nullable FollowingView> followed(Receipt receipt) {
        return Sql.rows(FOLLOWED, receipt.value())
                .map(rows -> rows.isEmpty()
                        ? null
                        : FollowingView.of(
                                Family.valueOf((String) rows.get(0)[0]),
                                RequestState.valueOf((String) rows.get(0)[1]),
                                (LocalDate) rows.get(0)[2]));
    }

    Uni<Page<RequestSummary>> list(RequestFilter filter, PageRequest page) {
        TerritoryCode territory = filter.within();
        return Sql.values(
                        String.class,
                        list(isStaff() && filter.state == null),
                        whoIs(),
                        whoElse(),
                        ownNumber(),
                        LocalDate.now(clock).toString(),
                        caller.id(),
                        filter.states(isStaff()),
                        filter.families(),
                        territory == null ? null : territory.value(),
                        filter.overdue,
                        filter.inYourHands,
                        IdPlace.fromSmallest(page).id(),
                        page.limit() + 1)
                .map(rows -> Page.of(
                        rows.stream()
                                .map(row -> json.read(row, RequestSummary.class))
                                .toList(),
                        page.limit(),
                        last -> new IdPlace(last.id()).cursor()));
    }

    /** A rejected request and who rejected it; null when it is none. */
    Uni<@Nullable Refusal> refusal(UUID id, Idcs declarant) {
        return Sql.rows(REFUSAL, id, declarant.value())
                .map(rows -> rows.isEmpty() ? null : Refusal.of(rows.get(0), clock.getZone()));
    }

    /** Whether the person, or the household that they live in, has an open complaint. */
    Uni<Boolean> hasOpenComplaint(Idcs declarant, @Nullable UUID household) {
        return Sql.value(UUID.class, OPEN_COMPLAINT, declarant.value(), household)
                .map(found -> found != null);
    }

    /** Whether somebody lives in this household; nobody lives in none. */
    Uni<Boolean> livesIn(Idcs person, @Nullable UUID household) {
        return Sql.value(Boolean.class, LIVES_IN, person.value(), household).map(Boolean.TRUE::equals);
    }

    /** @param waiting only what waits, said in the words of the index, which a plan for any state cannot use */
    private String list(boolean waiting) {
        return """
            SELECT cast(jsonb_strip_nulls(jsonb_build_object(
                       'id', id, 'family', lower(replace(family, '_', '-')), 'channel', lower(channel),
                       'state', lower(replace(told.state, '_', '-')), 'territory', told.territory, 'createdAt', created_at,
                       'submittedAt', submitted_at, 'due', told.due,
                       'overdue', told.state IN ('IN_PROGRESS', 'APPEALED') AND told.due < cast(cast($4 AS text) AS date),
                       'inHand', told.taken_by IS NOT NULL, 'inYourHands', coalesce(told.taken_by = $5, false))) AS text)
              FROM social_request request CROSS JOIN LATERAL (%s) told
             WHERE (%s) AND %s AND told.state = ANY ($6) AND family = ANY ($7)
               AND (cast($8 AS text) IS NULL OR starts_with(told.territory || '.', $8 || '.'))
               AND (NOT $9 OR (told.state IN ('IN_PROGRESS', 'APPEALED') AND told.due < cast(cast($4 AS text) AS date)))
               AND (NOT $10 OR told.taken_by = $5)
               AND id > $11
             ORDER BY id
             LIMIT $12
            """.formatted(told(), whose(), waiting ? "request.state IN ('IN_PROGRESS', 'WAITING')" : "true");
    }

    private Uni<StoredRequest> stored(String statement, String which, UUID id) {
        return Sql.value(String.class, statement.formatted(VIEW, told(), which), whoIs(), whoElse(), ownNumber(), id)
                .map(row -> {
                    if (row == null) {
                        throw RequestProblem.UNKNOWN_REQUEST.refuse();
                    }
                    return json.read(row, StoredRequest.class);
                });
    }

    private boolean isStaff() {
        return !caller.role().equals(Roles.CITIZEN);
    }

    private String whose() {
        if (appeals.limit()) {
            return BENCH;
        }
        if (!isStaff()) {
            return OWN;
        }
        return households.seesSealed() ? OFFICES : OFFICES_IN_SIGHT;
    }

    private String told() {
        return isStaff() ? TOLD_TO_STAFF : TOLD_TO_CITIZENS;
    }

    /** Of staff how far they reach; of citizens the subject, for what they did themselves. */
    private String whoIs() {
        return isStaff() ? caller.reach() : caller.id();
    }

    /** Of staff the subject, for what they wrote themselves; for citizens the last day on which an adult is born. */
    private String whoElse() {
        return isStaff() ? caller.id() : laws.today().lastBirthOfAdults().toString();
    }

    /** Of staff only where the token has it: they live somewhere, too. */
    private @Nullable String ownNumber() {
        return isStaff()
                ? caller.idcs().map(Idcs::value).orElse(null)
                : caller.requireIdcs().value();
    }

    private RequestView view(StoredRequest found) {
        LocalDate due = found.due();
        return new RequestView(
                found.id(),
                found.family(),
                found.family().portalCode(found.channel()),
                found.channel(),
                found.state(),
                found.state().portalCode(),
                found.state().meaning(),
                found.state().nextStep(found.family()),
                found.declarant(),
                found.content(),
                found.household(),
                found.territory(),
                found.createdAt(),
                found.submittedAt(),
                due,
                due != null && found.state().isWithUs() && due.isBefore(LocalDate.now(clock)),
                found.takenBy() != null,
                caller.id().equals(found.takenBy()),
                found.decidedAt(),
                found.reason(),
                codes.meaning(found.reason()),
                found.explanation(),
                found.version());
    }

    private RequestStep explained(RequestStep step) {
        return new RequestStep(
                step.move(),
                step.from(),
                step.to(),
                step.at(),
                step.role(),
                step.reason(),
                codes.meaning(step.reason()),
                step.explanation(),
                step.content());
    }

    @RegisterForReflection
    record StoredRequest(
            UUID id,
            Family family,
            Channel channel,
            RequestState state,
            int version,
            Idcs declarant,
            String author,
            RequestContent content,
            @Nullable UUID household,
            @Nullable TerritoryCode territory,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime submittedAt,
            @Nullable LocalDate due,
            @Nullable Integer remaining,
            @Nullable String takenBy,
            @Nullable LocalDate takenOn,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String reason,
            @Nullable String explanation,
            String receipt) {

        HeldRequest held() {
            return new HeldRequest(
                    id, family, channel, state, version, declarant, author, household, territory, due, remaining,
                    takenBy, takenOn, content);
        }
    }
}
