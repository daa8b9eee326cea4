package org.sijil.population.exports;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;

/** Puts an export on record before its first line is read. */
@ApplicationScoped
class ExportStart {

    private final AuditTrail audit;

    ExportStart(AuditTrail audit) {
        this.audit = audit;
    }

    @WithTransaction
    Uni<Void> of(ExportOrder order) {
        return audit.append("export.started", UUID.randomUUID(), order);
    }
}
