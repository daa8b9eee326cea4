package org.sijil.social.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is worth, and what it must say; whoever holds it compares the two.
 *
 * @param says what is printed on it; left out when no such paper was issued, as are the dates
 * @param specimen whether it was issued for trial and proves nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateAnswer(
        CertificateStatus status,
        @Nullable CertificateContent says,
        @Nullable OffsetDateTime issuedAt,
        @Nullable LocalDate validUntil,
        boolean specimen) {

    static CertificateAnswer unknown() {
        return new CertificateAnswer(CertificateStatus.UNKNOWN, null, null, null, false);
    }
}
