package org.sijil.social.campaign;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a campaign stands. The last two are final; an approved one is done by its job. */
public enum CampaignState {
    PROPOSED,
    APPROVED,
    REJECTED;

    /** As on the wire and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CampaignState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
