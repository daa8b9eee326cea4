package org.sijil.population.biometrics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the matcher has come with a capture. */
public enum MatchingState {
    /** No matcher is configured: the reference is kept, and nobody was looked for. It goes on when there is one. */
    @JsonProperty("references-only")
    REFERENCES_ONLY,
    /** The matcher is to take it in. */
    @JsonProperty("to-insert")
    TO_INSERT,
    /** The matcher has it and is to look for the same body. */
    @JsonProperty("to-identify")
    TO_IDENTIFY,
    /** The matcher knows nobody else alike. */
    @JsonProperty("unique")
    UNIQUE,
    /** The matcher takes it for somebody else's body too: a duplicate case is open. */
    @JsonProperty("alike")
    ALIKE,
    /** The matcher cannot use it: capture again. */
    @JsonProperty("refused")
    REFUSED,
    /** The matcher is to forget it. */
    @JsonProperty("to-delete")
    TO_DELETE,
    /** The matcher has forgotten it. */
    @JsonProperty("deleted")
    DELETED;

    /** Whether there is something left to do for the matcher. */
    boolean waits() {
        return this == TO_INSERT || this == TO_IDENTIFY || this == TO_DELETE;
    }
}
