package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.partner.PairwiseKeys;
import org.sijil.population.partner.PartnerToken;

/** Gives a partner the name by which it, and no other, knows a person. */
@ApplicationScoped
class PairwiseTokens {

    private static final String KEEP = """
            INSERT INTO partner_token (partner, token, person, key_id, issued_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT DO NOTHING
            """;

    private final Askers askers;
    private final Comparisons comparisons;
    private final Verdicts verdicts;
    private final PairwiseKeys keys;
    private final Pool pool;

    PairwiseTokens(Askers askers, Comparisons comparisons, Verdicts verdicts, PairwiseKeys keys, Pool pool) {
        this.askers = askers;
        this.comparisons = comparisons;
        this.verdicts = verdicts;
        this.keys = keys;
        this.pool = pool;
    }

    /** The token of a person of whom the declared facts are right; a token of an earlier key is reason enough for a new one. */
    Uni<PartnerTokenAnswer> exchange(Declaration declared, StatedPurpose purpose) {
        Verification.requireEnough(declared);
        return askers.asking(purpose).chain(asker -> exchange(asker, declared));
    }

    private Uni<PartnerTokenAnswer> exchange(Asker asker, Declaration declared) {
        asker.requireGranted(declared, "");
        List<String> fields = Stream.concat(Verification.fields(declared).stream(), Stream.of("token"))
                .toList();
        return comparisons
                .compare(asker, declared, fields)
                .invoke(compared -> verdicts.requireAnswer(asker, compared.outcome()))
                .chain(compared -> compared.outcome() == Outcome.YES
                        ? issue(asker, compared.person()).map(token -> new PartnerTokenAnswer(true, token))
                        : Uni.createFrom().item(new PartnerTokenAnswer(false, null)));
    }

    /** The token, kept so that it can be understood later. */
    Uni<PartnerToken> issue(Asker asker, UUID person) {
        UUID partner = asker.requirePartner();
        OffsetDateTime now = asker.reading().at();
        PartnerToken token = keys.token(partner, person);
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(partner, token.value(), person, keys.current(), now))
                .replaceWith(token);
    }
}
