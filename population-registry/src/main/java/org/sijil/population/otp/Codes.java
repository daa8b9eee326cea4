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
     * Sends a code, to nobody as to somebody.
     *
     * @throws org.sijil.commons.problem.Refused {@code too-many-codes}, {@code codes-frozen}
     */
    @WithTransaction
    public Uni<SentCode> send(CodeRequest request) {
        String address = request.contact().address();
        UUID contact = address == null ? request.subject() : keys.standIn("contact " + address);
        return rows.alone(request.requester())
                .chain(() -> rows.alone(request.subject().toString()))
                .chain(() -> rows.alone(contact.toString()))
                .chain(() -> requireFew(request, contact))
                .chain(() -> send(request, contact));
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

    private Uni<Void> requireFew(CodeRequest request, UUID contact) {
        OffsetDateTime now = Moments.now(clock);
        return rows.sent(
                        request.subject(),
                        contact,
                        request.requester(),
                        now.minus(config.window()),
                        now.minus(config.freeze()),
                        config.attempts())
                .invoke(sent -> requireFew(sent, request.limit()))
                .replaceWithVoid();
    }

    private void requireFew(CodeRows.Sent sent, CodeRequest.Limit limit) {
        if (sent.guessed() >= config.guessedAtMost()) {
            throw CodeProblem.CODES_FROZEN.refuse();
        }
        int perRequester = limit == CodeRequest.Limit.PARTNER ? config.perPartner() : config.perCitizen();
        if (sent.aboutPerson() >= config.perPerson()
                || sent.toContact() >= config.perContact()
                || sent.byRequester() >= perRequester) {
            throw CodeProblem.TOO_MANY_CODES.refuse();
        }
    }

    private Uni<SentCode> send(CodeRequest request, UUID contact) {
        OffsetDateTime now = Moments.now(clock);
        SentCode code = new SentCode(UUID.randomUUID(), now.plus(config.lifetime()));
        String digits = String.format(Locale.ROOT, "%06d", random.nextInt(COUNT));
        return rows.add(code, request, contact, keys.hash(code.id(), digits), now)
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
