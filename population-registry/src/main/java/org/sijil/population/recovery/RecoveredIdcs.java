package org.sijil.population.recovery;

import org.sijil.commons.identifier.Idcs;

/** The number that was lost. */
public record RecoveredIdcs(Idcs idcs) {}
