package org.sijil.population.vitalevent;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of table vital_event. */
@ApplicationScoped
class VitalEventRepository implements PanacheRepositoryBase<VitalEvent, UUID> {}
