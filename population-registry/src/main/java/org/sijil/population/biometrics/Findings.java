package org.sijil.population.biometrics;

import java.util.List;
import org.sijil.population.likeness.Match;

/**
 * What the captures of a request say of whoever asks.
 *
 * @param pending whether the matcher has not said its word on all of them
 * @param alike whom it takes for the same body, among the registered
 */
public record Findings(boolean pending, List<Match> alike) {}
