package org.sijil.social.household;

import java.time.OffsetDateTime;

/**
 * A household's present score.
 *
 * @param value decimal string with seven decimals
 * @param formula the id of the formula that gave it
 */
public record ScoreSummary(String value, String formula, OffsetDateTime computedAt) {}
