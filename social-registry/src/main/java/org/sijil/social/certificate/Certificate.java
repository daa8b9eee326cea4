package org.sijil.social.certificate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sijil.social.household.HouseholdExtract;

/**
 * A paper that was issued.
 *
 * @param head of the household then
 * @param code what the QR code holds, without the address of a page
 */
@RegisterForReflection
record Certificate(
        UUID id,
        UUID household,
        CertificateKind kind,
        UUID head,
        CertificateContent content,
        String code,
        OffsetDateTime issuedAt,
        LocalDate validUntil) {

    /** @param now the household as it is */
    CertificateStatus status(HouseholdExtract now, int shown, LocalDate today) {
        if (today.isAfter(validUntil)) {
            return CertificateStatus.EXPIRED;
        }
        boolean holds = head.equals(now.head()) && content.says(CertificateContent.of(kind, now, shown));
        return holds ? CertificateStatus.VALID : CertificateStatus.SUPERSEDED;
    }
}
