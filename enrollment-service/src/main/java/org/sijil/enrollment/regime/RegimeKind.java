package org.sijil.enrollment.regime;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of right a regime gives; a person holds at most one compulsory health cover at any instant. */
public enum RegimeKind {
    @JsonProperty("compulsory-health")
    COMPULSORY_HEALTH,
    @JsonProperty("cash")
    CASH
}
