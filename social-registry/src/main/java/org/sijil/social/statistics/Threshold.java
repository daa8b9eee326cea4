package org.sijil.social.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The score up to which a household may be in a programme, from a day on.
 *
 * @param programme as it is named in {@code by}
 */
record Threshold(String programme, BigDecimal value, LocalDate from, String source, String confidence) {}
