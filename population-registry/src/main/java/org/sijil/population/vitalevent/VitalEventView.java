package org.sijil.population.vitalevent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A recorded vital event.
 *
 * @param person the record of the person whom it befell
 */
public record VitalEventView(UUID id, VitalEventType type, UUID person, LocalDate date, OffsetDateTime recordedAt) {}
