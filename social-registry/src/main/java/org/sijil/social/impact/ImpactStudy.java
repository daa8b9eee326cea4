package org.sijil.social.impact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A study in a list; what it found is told one at a time.
 *
 * @param on the business date that ages and thresholds are taken at
 * @param job which computes it
 * @param state of the job
 * @param askedBy the subject of a token
 */
public record ImpactStudy(
        UUID id, String formula, LocalDate on, UUID job, String state, String askedBy, OffsetDateTime askedAt) {}
