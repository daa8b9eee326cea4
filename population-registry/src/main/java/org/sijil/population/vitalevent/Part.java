package org.sijil.population.vitalevent;

import java.util.UUID;

/** Who takes part in an event, by the opaque id of the record. */
public record Part(Role role, UUID person) {}
