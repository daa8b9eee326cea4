package org.sijil.population.otp;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * That a code was sent, if there is somebody to send it to; the answer is the same if not.
 *
 * @param id under which the code is said back
 * @param expiresAt until when it is good
 */
public record SentCode(UUID id, OffsetDateTime expiresAt) {}
