package org.sijil.social.certificate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a paper is worth today. */
public enum CertificateStatus {
    /** The register says the same today. */
    VALID,
    /** It was true, and no longer is. */
    SUPERSEDED,
    /** Its time is over. */
    EXPIRED,
    /** No such paper was issued. */
    UNKNOWN;

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
