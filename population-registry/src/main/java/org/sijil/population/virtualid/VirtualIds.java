package org.sijil.population.virtualid;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Consultation;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.identifier.VirtualId;
import org.sijil.commons.paging.Page;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.OwnPerson;

/** Gives the calling citizen virtual ids and takes them back. */
@ApplicationScoped
class VirtualIds {

    private final VirtualIdRows rows;
    private final VirtualIdConfig config;
    private final OwnPerson own;
    private final AuditTrail audit;
    private final Consultations consultations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    VirtualIds(
            VirtualIdRows rows,
            VirtualIdConfig config,
            OwnPerson own,
            AuditTrail audit,
            Consultations consultations,
            Clock clock) {
        this.rows = rows;
        this.config = config;
        this.own = own;
        this.audit = audit;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** A new one, in the caller's transaction; refused to who has enough that can still be used. */
    Uni<VirtualIdView> make(MakeVirtualId wanted) {
        int hours = hours(wanted);
        OffsetDateTime now = Moments.now(clock);
        return own.id()
                .call(rows::alone)
                .call(person -> rows.usable(person, now).invoke(this::requireRoom))
                .chain(person -> draw(person, wanted.once(), now, now.plusHours(hours)));
    }

    @WithTransaction
    Uni<Page<VirtualIdView>> list() {
        return own.id()
                .call(person ->
                        consultations.record(new Consultation(person, "own-file", "law-09.08", List.of("virtualIds"))))
                .chain(person -> rows.of(person, null, Moments.now(clock)))
                .map(found -> new Page<>(found, null));
    }

    @WithTransaction
    Uni<VirtualIdView> revoke(UUID id) {
        OffsetDateTime now = Moments.now(clock);
        return own.id()
                .call(person -> rows.revoke(id, person, now).invoke(VirtualIds::requireKnown))
                .call(person -> audit.append("virtual-id.revoked", person, Map.of("id", id)))
                .chain(person -> only(person, id, now));
    }

    /** A number that somebody had before is drawn anew: that happens hardly ever, and twice never. */
    private Uni<VirtualIdView> draw(UUID person, boolean once, OffsetDateTime now, OffsetDateTime until) {
        UUID id = UUID.randomUUID();
        return rows.add(id, VirtualId.drawn(random), person, once, now, until)
                .chain(added -> added ? only(person, id, now) : draw(person, once, now, until))
                .call(() -> audit.append("virtual-id.made", person, Map.of("id", id)));
    }

    private Uni<VirtualIdView> only(UUID person, UUID id, OffsetDateTime now) {
        return rows.of(person, id, now).map(found -> found.get(0));
    }

    private int hours(MakeVirtualId wanted) {
        Integer asked = wanted.hours();
        int hours = asked == null ? config.usualHours() : asked;
        if (hours > config.longestHours()) {
            throw VirtualIdProblem.TOO_LONG_A_TIME
                    .with(Map.of("max", config.longestHours()))
                    .at("/hours");
        }
        return hours;
    }

    private void requireRoom(long usable) {
        if (usable >= config.most()) {
            throw VirtualIdProblem.TOO_MANY_VIRTUAL_IDS
                    .with(Map.of("max", config.most()))
                    .refuse();
        }
    }

    private static void requireKnown(boolean known) {
        if (!known) {
            throw VirtualIdProblem.UNKNOWN_VIRTUAL_ID.refuse();
        }
    }
}
