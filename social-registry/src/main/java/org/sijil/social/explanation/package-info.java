/**
 * What a household's scores were, why, and that they come out the same again.
 *
 * <p>{@code KeptScores} reads the stored scores, {@code ScoreReplay} computes them anew from their pinned inputs,
 * {@code ScoreExplanation} puts the present one into words and {@code ChangeWalk} says how it came from the one before,
 * {@code ScoreSimulation} tries one change out. Nothing here changes a household. Uses household (who may read),
 * scoring, geography, composition, declaration and request (what reasons say).
 */
@NullMarked
package org.sijil.social.explanation;

import org.jspecify.annotations.NullMarked;
