package org.sijil.social.enquiry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.sijil.commons.security.Scopes;

/** What a partner wants to know, and the scope that grants it. */
public enum Want {
    /** Between which published thresholds the score lies. */
    SCORE_CLASS(Scopes.SOCIAL_SCORE_CLASS),
    /** Whether the score is at or under the threshold of a programme. */
    UNDER_THRESHOLD(Scopes.SOCIAL_SCORE_CLASS),
    /** The number. */
    SCORE(Scopes.SOCIAL_SCORE),
    /** Who lives together: relation to the head, sex and age of each. */
    COMPOSITION(Scopes.SOCIAL_COMPOSITION);

    private final String scope;

    Want(String scope) {
        this.scope = scope;
    }

    String scope() {
        return scope;
    }

    /** Whether it needs a score. */
    boolean isOfScore() {
        return this != COMPOSITION;
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
