package org.sijil.enrollment.family;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a member is related to the head of the household. */
public enum Relation {
    @JsonProperty("head")
    HEAD,
    @JsonProperty("spouse")
    SPOUSE,
    @JsonProperty("child")
    CHILD,
    @JsonProperty("parent")
    PARENT,
    @JsonProperty("parent-in-law")
    PARENT_IN_LAW,
    @JsonProperty("sibling")
    SIBLING,
    @JsonProperty("grandchild")
    GRANDCHILD,
    @JsonProperty("other")
    OTHER
}
