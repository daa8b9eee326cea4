package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a proposed formula stands. An approved one may be withdrawn before it begins; the last two are final. */
public enum ProposalState {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    /** As on the wire and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProposalState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
