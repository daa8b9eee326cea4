package org.sijil.population.partner;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;

/** Grants, pauses and releases; each deed stands in the audit trail. */
@ApplicationScoped
class PartnerRegister {

    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9._-]{2,64}");

    private final PartnerRows rows;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    PartnerRegister(PartnerRows rows, AuditTrail audit, Caller caller, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Grants a client something from a day on; it is a partner from then. */
    @WithTransaction
    Uni<Void> grant(String client, Grant grant) {
        check(client, grant);
        return rows.introduce(UUID.randomUUID(), client, false).chain(() -> add(client, grant, caller.id()));
    }

    /** Makes a client a partner unless it is one already, as a file says. */
    @WithTransaction
    Uni<Void> introduce(KnownPartner known) {
        return rows.introduce(UUID.randomUUID(), known.client(), known.demo())
                .chain(isNew -> isNew
                        ? add(known.client(), known.grant(), "service")
                        : Uni.createFrom().voidItem());
    }

    @WithTransaction
    Uni<Void> pause(String client) {
        return rows.pause(client, Moments.now(clock)).chain(partner -> note("partner.paused", partner));
    }

    @WithTransaction
    Uni<Void> release(String client) {
        return rows.release(client).chain(partner -> note("partner.released", partner));
    }

    /** Wrong answers that no grant can count any more are forgotten. */
    @Scheduled(every = "1h", delayed = "3m")
    @WithTransaction
    Uni<Void> forgetOldFailures() {
        return rows.forgetFailures(Moments.now(clock).minusDays(Caps.LONGEST_DAYS))
                .replaceWithVoid();
    }

    private Uni<Void> add(String client, Grant grant, String by) {
        return rows.idOf(client)
                .call(partner -> rows.add(partner, grant, Moments.now(clock), by))
                .chain(partner -> audit.append("partner.granted", partner, grant));
    }

    /** What was so already is no deed. */
    private Uni<Void> note(String action, @Nullable UUID partner) {
        return partner == null ? Uni.createFrom().voidItem() : audit.append(action, partner, Map.of());
    }

    private void check(String client, Grant grant) {
        if (!CLIENT.matcher(client).matches()) {
            throw PartnerProblem.INVALID_PARTNER_ID.at("/id");
        }
        LocalDate until = grant.effectiveUntil();
        if (until != null && !until.isAfter(grant.effectiveFrom())) {
            throw PartnerProblem.GRANT_WITHOUT_A_DAY.at("/effectiveUntil");
        }
        if (grant.effectiveFrom().isBefore(LocalDate.now(clock))) {
            throw PartnerProblem.GRANT_IN_PAST.at("/effectiveFrom");
        }
    }
}
