package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;

/** Writes requests and their moves, in the caller's transaction: no move without its step on record and in the audit trail. */
@ApplicationScoped
class RequestMoves {

    private static final int RECEIPT_BYTES = 16;

    private static final String BEGIN = """
            INSERT INTO social_request
                   (id, receipt, family, channel, state, content, declarant, author, created_at, due, version)
            VALUES (uuidv7(), $1, $2, $3, 'DRAFT', cast(cast($4 AS text) AS jsonb), $5, $6, $7, $8, 0)
            ON CONFLICT (declarant, family) WHERE state IN ('DRAFT', 'IN_PROGRESS', 'WAITING') DO NOTHING
            RETURNING id
            """;

    private static final String CHANGE = """
            UPDATE social_request
               SET content = cast(cast($2 AS text) AS jsonb), due = $3, version = version + 1
             WHERE id = $1
            """;

    private static final String ADD = "UPDATE social_request SET version = version + 1 WHERE id = $1";

    private static final String MOVE = """
            UPDATE social_request
               SET state = $2,
                   due = $3,
                   household = coalesce($4, household),
                   territory = coalesce($5, territory),
                   submitted_at = CASE WHEN $6 = 'SUBMIT' THEN coalesce(submitted_at, $7) ELSE submitted_at END,
                   taken_by = CASE WHEN $6 = 'TAKE' THEN $8 WHEN $6 IN ('RELEASE', 'APPEAL') THEN NULL ELSE taken_by END,
                   taken_on = CASE WHEN $6 IN ('RELEASE', 'APPEAL') THEN NULL
                                   WHEN $6 = 'TAKE' OR taken_by = $8 THEN cast($9 AS date)
                                   ELSE taken_on END,
                   decided_at = CASE WHEN $6 = 'APPEAL' THEN decided_at WHEN $13 THEN $7 END,
                   reason = CASE WHEN $6 IN ('TAKE', 'RELEASE', 'APPEAL') THEN reason ELSE $10 END,
                   explanation = CASE WHEN $6 IN ('TAKE', 'RELEASE', 'APPEAL') THEN explanation ELSE $11 END,
                   remaining = $12,
                   version = version + 1
             WHERE id = $1
            """;

    private static final String FILE = """
            INSERT INTO social_request
                   (id, receipt, family, channel, state, content, declarant, author, household, territory, created_at,
                    submitted_at, due, version, apart)
            VALUES (uuidv7(), $1, 'RECLAMATION', $2, 'IN_PROGRESS', '{}', $3, $4, $5, $6, $7, $7, $8, 0,
                    EXISTS (SELECT FROM membership JOIN sealed_person USING (person) WHERE idcs = $3))
            ON CONFLICT DO NOTHING
            RETURNING id
            """;

    private static final String STEP = """
            INSERT INTO social_request_step
                   (request, version, move, from_state, to_state, at, by, role, reason, explanation, content)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, cast(cast($11 AS text) AS jsonb))
            """;

    private final SecureRandom random = new SecureRandom();
    private final RequestCodes codes;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    RequestMoves(RequestCodes codes, AuditTrail audit, JsonText json, Caller caller, Clock clock) {
        this.codes = codes;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws org.sijil.commons.problem.Refused {@code request-already-open} */
    Uni<UUID> begin(Family family, Channel channel, Idcs declarant, RequestContent content) {
        return codes.lastDay(family, RequestState.DRAFT, today())
                .chain(due -> Sql.value(
                        UUID.class,
                        BEGIN,
                        receipt(),
                        family.name(),
                        channel.name(),
                        json.of(content),
                        declarant.value(),
                        caller.id(),
                        Moments.now(clock),
                        due))
                .onItem()
                .ifNull()
                .failWith(RequestProblem.REQUEST_ALREADY_OPEN::refuse)
                .call(id -> step(id, 0, null, RequestState.DRAFT, Turn.of(Move.CREATE)));
    }

    /** Writes other content; a draft then waits anew. */
    Uni<Void> change(HeldRequest held, RequestContent content) {
        Move.CHANGE.requireFrom(held);
        Uni<@Nullable LocalDate> due = held.state() == RequestState.DRAFT
                ? codes.lastDay(held.family(), RequestState.DRAFT, today()).map(day -> day)
                : Uni.createFrom().item(held.due());
        return due.chain(day -> Sql.update(CHANGE, held.id(), json.of(content), day))
                .chain(() -> step(held.id(), held.version() + 1, held.state(), held.state(), Turn.of(Move.CHANGE)));
    }

    /** Something was added to it, beside its moves: whoever decides looks at it again. */
    Uni<Void> add(HeldRequest held) {
        return Sql.update(ADD, held.id()).replaceWithVoid();
    }

    /** @throws org.sijil.commons.problem.Refused {@code request-move-not-possible} */
    Uni<Void> make(HeldRequest held, Turn turn) {
        Move move = turn.move();
        move.requireFrom(held);
        RequestState to = move.to(held.state());
        OffsetDateTime now = Moments.now(clock);
        return due(held, to)
                .chain(due -> remaining(held, move)
                        .chain(remaining -> Sql.update(
                                MOVE,
                                held.id(),
                                to.name(),
                                due,
                                turn.household(),
                                turn.territory() == null
                                        ? null
                                        : turn.territory().value(),
                                move.name(),
                                now,
                                caller.id(),
                                today(),
                                turn.reason(),
                                turn.explanation(),
                                remaining,
                                move.decides())))
                .chain(() -> step(held.id(), held.version() + 1, held.state(), to, turn, now));
    }

    /** A complaint is submitted as it is filed; null when another one is open. */
    Uni<@Nullable UUID> file(Channel channel, Idcs declarant, @Nullable UUID household, TerritoryCode territory) {
        RequestContent nothing = new RequestContent(null, null, null, null, null, null);
        return codes.lastDay(Family.RECLAMATION, RequestState.IN_PROGRESS, today())
                .chain(due -> Sql.value(
                        UUID.class,
                        FILE,
                        receipt(),
                        channel.name(),
                        declarant.value(),
                        caller.id(),
                        household,
                        territory.value(),
                        Moments.now(clock),
                        due))
                .call(id -> id == null
                        ? Uni.createFrom().voidItem()
                        : step(id, 0, null, RequestState.IN_PROGRESS, Turn.submitted(nothing, household, territory)));
    }

    /** After a question the clock goes on where it stood. */
    private Uni<@Nullable LocalDate> due(HeldRequest held, RequestState to) {
        Integer left = held.remaining();
        if (to == held.state()) {
            return Uni.createFrom().item(held.due());
        }
        if (to == RequestState.APPEALED) {
            return codes.lastDay(RequestCodes.Term.APPEAL_DECIDED_WITHIN, today())
                    .map(day -> day);
        }
        if (held.state() == RequestState.WAITING && to == RequestState.IN_PROGRESS && left != null) {
            return codes.lastDay(held.family(), to, left, today()).map(day -> day);
        }
        return to.isOpen()
                ? codes.lastDay(held.family(), to, today()).map(day -> day)
                : Uni.createFrom().nullItem();
    }

    private Uni<@Nullable Integer> remaining(HeldRequest held, Move move) {
        LocalDate due = held.due();
        return move == Move.QUESTION && due != null
                ? codes.daysLeft(held.family(), held.state(), due, today()).map(days -> days)
                : Uni.createFrom().item(held.remaining());
    }

    private Uni<Void> step(UUID id, int version, @Nullable RequestState from, RequestState to, Turn turn) {
        return step(id, version, from, to, turn, Moments.now(clock));
    }

    private Uni<Void> step(
            UUID id, int version, @Nullable RequestState from, RequestState to, Turn turn, OffsetDateTime now) {
        Move move = turn.move();
        Author author = audit.author();
        RequestStep step = new RequestStep(
                move, from, to, now, author.role(), turn.reason(), null, turn.explanation(), turn.content());
        return Sql.update(
                        STEP,
                        id,
                        version,
                        move.name(),
                        from == null ? null : from.name(),
                        to.name(),
                        now,
                        author.id(),
                        author.role(),
                        turn.reason(),
                        turn.explanation(),
                        turn.content() == null ? null : json.of(turn.content()))
                .chain(() -> audit.append("request." + move.code(), id, step));
    }

    private String receipt() {
        byte[] bytes = new byte[RECEIPT_BYTES];
        random.nextBytes(bytes);
        return Receipt.of(bytes).value();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
