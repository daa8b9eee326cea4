package org.sijil.social.verification;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Takes what bodies find: judges it against what was declared, once. */
@ApplicationScoped
class Findings {

    private final VerificationRows rows;

    Findings(VerificationRows rows) {
        this.rows = rows;
    }

    /** What became of an answer. */
    enum Taken {
        KEPT,
        ANSWERED_BEFORE,
        NEVER_ASKED,
        SAYS_NOTHING;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** In a transaction of its own, or the current one. */
    Uni<Taken> take(Body body, Found found) {
        return Panache.withTransaction(() -> rows.declared(found.id(), body.code())
                .chain(declared ->
                        declared == null ? Uni.createFrom().item(Taken.NEVER_ASKED) : judge(body, found, declared)));
    }

    private Uni<Taken> judge(Body body, Found found, VerificationRows.Declared declared) {
        Optional<Found.Finding> finding =
                body.verifiable(declared.answer()).flatMap(each -> found.of(declared.value(), each));
        return finding.isEmpty()
                ? Uni.createFrom().item(Taken.SAYS_NOTHING)
                : rows.answered(body.code(), found, finding.get())
                        .map(first -> first ? Taken.KEPT : Taken.ANSWERED_BEFORE);
    }
}
