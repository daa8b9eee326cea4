package org.sijil.population.partner;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Caller;

/**
 * Who the partners are, kept for a moment so that a question of a partner costs no second statement. What changes at another
 * replica is known here after that moment; a pause is also seen by the statements themselves.
 */
@ApplicationScoped
public class PartnerDirectory {

    private final AtomicReference<@Nullable Known> kept = new AtomicReference<>();
    private final PartnerRows rows;
    private final Caller caller;
    private final Duration lifetime;

    PartnerDirectory(PartnerRows rows, Caller caller, PartnerConfig config) {
        this.rows = rows;
        this.caller = caller;
        this.lifetime = config.kept();
    }

    /** The partner that asks, by the client of its token. Fails with {@code nothing-granted} when it is none. */
    public Uni<Partner> asking() {
        String client = caller.client();
        return all().map(partners -> {
            Partner partner = client == null ? null : partners.get(client);
            if (partner == null) {
                throw PartnerProblem.NOTHING_GRANTED.refuse();
            }
            return partner;
        });
    }

    /** Reads all partners anew at the next question. */
    public void forget() {
        kept.set(null);
    }

    Uni<Map<String, Partner>> all() {
        Known known = kept.get();
        if (known != null && System.nanoTime() - known.since < lifetime.toNanos()) {
            return Uni.createFrom().item(known.partners);
        }
        return rows.all().invoke(partners -> kept.set(new Known(partners, System.nanoTime())));
    }

    private record Known(Map<String, Partner> partners, long since) {}
}
