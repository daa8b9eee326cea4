package org.sijil.population.statistics;

import java.util.List;

/** A count that is the sum of others, all of which somebody may ask for. */
record Line<K>(K whole, List<K> parts) {}
