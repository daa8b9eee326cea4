package org.sijil.social.verification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An answer that a partner body contradicts. What was declared and what was said is read with the household.
 *
 * @param pointer the answer, as in {@code /otherHealthCover}
 * @param foundOn the day of which the body speaks
 */
public record ContradictedAnswer(
        UUID household, UUID declaration, String pointer, String body, LocalDate foundOn, OffsetDateTime answeredAt) {}
