package org.sijil.social.certificate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A paper as its list shows it; the paper itself is {@code GET /v1/certificates/{id}}.
 *
 * @param validUntil the last day
 * @param status what it is worth now
 */
public record CertificateView(
        UUID id, CertificateKind kind, OffsetDateTime issuedAt, LocalDate validUntil, CertificateStatus status) {}
