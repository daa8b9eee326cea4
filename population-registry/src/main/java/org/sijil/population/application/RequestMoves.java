package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;
import org.sijil.population.appointment.OpenAppointments;
import org.sijil.population.biometrics.Captures;
import org.sijil.population.document.DocumentReference;
import org.sijil.population.document.Documents;

/** Writes requests and their moves, in the caller's transaction: no move without its step on record and in the audit trail. */
@ApplicationScoped
class RequestMoves {

    private static final int RECEIPT_BYTES = 16;

    /** Whoever begins many at once waits, so that each is counted. */
    private static final String ALONE = """
            SELECT cast(pg_advisory_xact_lock(hashtextextended(cast($1 AS text), 3)) AS text)
            """;

    /** Nobody fills the table from one account of the portal; agents write for many. */
    private static final String BEGIN = """
            INSERT INTO registration_request (id, receipt, channel, kind, state, content, territory, owner, created_at, due, version)
            SELECT uuidv7(), $1, $2::text, $3, 'DRAFT', cast(cast($4 AS text) AS jsonb), $5, $6::text, $7, $8, 0
             WHERE $2 = 'WALK_IN'
                OR (SELECT count(*) FROM registration_request WHERE owner = $6 AND channel = 'ONLINE'
                       AND state NOT IN ('REGISTERED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')) < $9
            RETURNING id
            """;

    private static final String CHANGE = """
            UPDATE registration_request
               SET kind = $2, content = cast(cast($3 AS text) AS jsonb), territory = $4, due = $5, version = version + 1
             WHERE id = $1
            """;

    private static final String MOVE = """
            UPDATE registration_request
               SET state = $2,
                   due = $3,
                   submitted_at = CASE WHEN $2 = 'SUBMITTED' THEN coalesce(submitted_at, $4) ELSE submitted_at END,
                   appointment = CASE WHEN $2 = 'SUBMITTED' THEN NULL ELSE coalesce($5, appointment) END,
                   duplicate_case = coalesce($6, duplicate_case),
                   person = $7,
                   version = version + 1
             WHERE id = $1
            """;

    private static final String STEP = """
            INSERT INTO registration_request_step (request, version, move, from_state, to_state, at, by, role, reason)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """;

    private static final String FORGET = """
            DELETE FROM registration_request_document WHERE request = $1 AND document <> ALL ($2)
            """;

    private static final String NAME = """
            INSERT INTO registration_request_document (request, document) VALUES ($1, $2) ON CONFLICT DO NOTHING
            """;

    private final SecureRandom random = new SecureRandom();
    private final Documents documents;
    private final OpenAppointments appointments;
    private final Captures captures;
    private final RequestRules rules;
    private final ApplicationConfig config;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    RequestMoves(
            Documents documents,
            OpenAppointments appointments,
            Captures captures,
            RequestRules rules,
            ApplicationConfig config,
            AuditTrail audit,
            JsonText json,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.appointments = appointments;
        this.captures = captures;
        this.rules = rules;
        this.config = config;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<UUID> begin(RegistrationDraft draft, Channel channel) {
        return alone(channel)
                .chain(() -> enter(draft, channel))
                .call(id -> name(id, draft.namedDocuments()))
                .call(id -> note(id, 0, null, Turn.of(Move.CREATE)));
    }

    /** Only the portal's accounts are counted. */
    private Uni<Void> alone(Channel channel) {
        return channel == Channel.ONLINE
                ? Sql.rows(ALONE, caller.id()).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<UUID> enter(RegistrationDraft draft, Channel channel) {
        return Sql.values(
                        UUID.class,
                        BEGIN,
                        receipt(),
                        channel.name(),
                        draft.kind().name(),
                        content(draft),
                        territory(draft),
                        caller.id(),
                        Moments.now(clock),
                        rules.lastDay(RegistrationState.DRAFT, today()),
                        config.openAtMost())
                .map(RequestMoves::only);
    }

    Uni<Void> change(HeldRequest held, RegistrationDraft draft) {
        Move.CHANGE.requireFrom(held.state());
        return Sql.update(
                        CHANGE,
                        held.id(),
                        draft.kind().name(),
                        content(draft),
                        territory(draft),
                        rules.lastDay(RegistrationState.DRAFT, today()))
                .chain(() -> name(held.id(), draft.namedDocuments()))
                .chain(() -> note(held.id(), held.version() + 1, held.state(), Turn.of(Move.CHANGE)));
    }

    /** @throws org.sijil.commons.problem.Refused {@code move-not-possible} */
    Uni<Void> make(HeldRequest held, Turn turn) {
        Move move = turn.move();
        move.requireFrom(held.state());
        return Sql.update(
                        MOVE,
                        held.id(),
                        move.to().name(),
                        due(held, turn),
                        Moments.now(clock),
                        turn.appointment(),
                        turn.duplicateCase(),
                        turn.person())
                .chain(() -> note(held.id(), held.version() + 1, held.state(), turn))
                .chain(() -> leave(held, turn));
    }

    /** The desk that was kept for a request, and what was captured for it, go where the request goes. */
    private Uni<Void> leave(HeldRequest held, Turn turn) {
        UUID person = turn.person();
        if (person != null) {
            return captures.belongTo(person, held.id());
        }
        return switch (turn.move()) {
            case CAPTURE -> appointments.came(held.id());
            case REFUSE, WITHDRAW -> appointments.drop(held.id());
            default -> Uni.createFrom().voidItem();
        };
    }

    /** Puts a move that has been made on record and in the audit trail. */
    Uni<Void> note(UUID id, int version, @Nullable RegistrationState from, Turn turn) {
        Move move = turn.move();
        OffsetDateTime now = Moments.now(clock);
        Author author = audit.author();
        RegistrationStep step =
                new RegistrationStep(move, from, move.to(), now, author.id(), author.role(), turn.reason());
        return Sql.update(
                        STEP,
                        id,
                        version,
                        move.name(),
                        from == null ? null : from.name(),
                        move.to().name(),
                        now,
                        author.id(),
                        author.role(),
                        turn.reason())
                .chain(() -> audit.append("registration-request." + move.code(), id, step));
    }

    /** A draft has the papers that it names last. */
    private Uni<Void> name(UUID id, List<DocumentReference> papers) {
        UUID[] named = papers.stream().map(DocumentReference::id).distinct().toArray(UUID[]::new);
        return documents
                .require(papers, "/documents")
                .chain(() -> Sql.update(FORGET, id, named))
                .chain(() -> InTurn.each(List.of(named), paper -> Sql.update(NAME, id, paper)));
    }

    /** Only what waits for whoever asks has a last day; an appointment moves it no nearer. */
    private @Nullable LocalDate due(HeldRequest held, Turn turn) {
        LocalDate due = held.due();
        LocalDate day = turn.day();
        return switch (turn.move().to()) {
            case SUBMITTED -> rules.lastDay(RegistrationState.SUBMITTED, today());
            case APPOINTED -> day != null && (due == null || day.isAfter(due)) ? day : due;
            default -> null;
        };
    }

    private String receipt() {
        byte[] bytes = new byte[RECEIPT_BYTES];
        random.nextBytes(bytes);
        return Receipt.of(bytes).value();
    }

    private String content(RegistrationDraft draft) {
        return json.of(new RegistrationDraft(draft.kind(), draft.person(), draft.witnesses(), null));
    }

    /** A draft need not say where the person lives. */
    private static @Nullable String territory(RegistrationDraft draft) {
        TerritoryCode territory = Submission.territory(draft);
        return territory == null ? null : territory.value();
    }

    private static UUID only(List<UUID> begun) {
        if (begun.isEmpty()) {
            throw ApplicationProblem.TOO_MANY_OPEN_REQUESTS.refuse();
        }
        return begun.get(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
