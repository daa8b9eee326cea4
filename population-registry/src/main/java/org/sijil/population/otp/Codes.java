package org.sijil.population.otp;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.Moments;
import org.sijil.population.delivery.Outbox;
import org.sijil.population.partner.PairwiseKeys;

/** Sends codes and hears them back. Only what a code is recognized by is kept of it. */
@ApplicationScoped
public class Codes {

    private static final int COUNT = 1_000_000;

    private final CodeRows rows;
    private final CodeConfig config;
    private final Outbox outbox;
    private final PairwiseKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Codes(CodeRows rows, CodeConfig config, Outbox outbox, PairwiseKeys keys, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.outbox = outbox;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Sends a code, to nobody as to somebody, in the caller's transaction. What is refused depends on the requester and on the name
     * that they gave, never on whether somebody goes by it: a person who had codes enough is sent none, and nobody is told.
     *
     * @throws org.sijil.commons.problem.Refused {@code too-many-codes}, {@code codes-frozen}
     */
    public Uni<SentCode> send(CodeRequest request) {
        UUID person = request.person() == null ? request.subject() : request.person();
        UUID contact = contact(request);
        return rows.alone(request.requester())
                .chain(() -> rows.alone(person.toString()))
                .chain(() -> rows.alone(contact.toString()))
                .chain(() -> sent(request, contact))
                .invoke(sent -> requireFew(sent, request.limit()))
                .chain(sent -> put(isEnough(sent) ? request.toNobody() : request));
    }

    /** Whose code this is; null when it is wrong, used, too old, guessed too often, another's or nobody's. */
    @WithTransaction
    public Uni<@Nullable UUID> say(UUID id, CodeRequest.Use use, String requester, SaidCode said) {
        return rows.say(id, use, requester, keys.hash(id, said.code()), Moments.now(clock), config.attempts());
    }

    /** What is too old to count is forgotten. */
    @Scheduled(every = "1h", delayed = "5m")
    @WithTransaction
    Uni<Void> purge() {
        return rows.purge(Moments.now(clock).minus(config.freeze()).minus(config.window()))
                .replaceWithVoid();
    }

    private UUID contact(CodeRequest request) {
        String address = request.contact().address();
        return address == null ? request.subject() : keys.standIn("contact " + address);
    }

    private Uni<CodeRows.Sent> sent(CodeRequest request, UUID contact) {
        OffsetDateTime now = Moments.now(clock);
        return rows.sent(request, contact, now.minus(config.window()), now.minus(config.freeze()), config.attempts());
    }

    private void requireFew(CodeRows.Sent sent, CodeRequest.Limit limit) {
        if (sent.guessedOfName() >= config.guessedAtMost()) {
            throw CodeProblem.CODES_FROZEN.refuse().after(config.freeze());
        }
        int perRequester = limit == CodeRequest.Limit.PARTNER ? config.perPartner() : config.perCitizen();
        if (sent.wantedOfName() >= config.perPerson() || sent.wanted() >= perRequester) {
            throw CodeProblem.TOO_MANY_CODES.refuse().after(config.window());
        }
    }

    private boolean isEnough(CodeRows.Sent sent) {
        return sent.guessedOfPerson() >= config.guessedAtMost()
                || sent.toPerson() >= config.perPerson()
                || sent.toContact() >= config.perContact();
    }

    private Uni<SentCode> put(CodeRequest request) {
        OffsetDateTime now = Moments.now(clock);
        SentCode code = new SentCode(UUID.randomUUID(), now.plus(config.lifetime()));
        String digits = String.format(Locale.ROOT, "%06d", random.nextInt(COUNT));
        return rows.add(code, request, contact(request), keys.hash(code.id(), digits), now)
                .chain(() -> outbox.put(request.contact(), text(request, digits), code.expiresAt()))
                .replaceWith(code);
    }

    private String text(CodeRequest request, String digits) {
        boolean recovery = request.use() == CodeRequest.Use.RECOVERY;
        String sender = request.sender() == null ? "" : " (" + request.sender() + ")";
        return String.format(
                Locale.ROOT,
                """
                %1$s رمز %2$s، صالح %3$d دقائق. لا تعطه لمن يتصل بك.
                %1$s : code %4$s, valable %3$d minutes. Ne le donnez pas à qui vous appelle.""",
                digits,
                recovery ? "استرجاع المعرف" : "التحقق" + sender,
                config.lifetime().toMinutes(),
                recovery ? "pour retrouver votre identifiant" : "de vérification" + sender);
    }
}
