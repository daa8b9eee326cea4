package org.sijil.social.composition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** What a member is to the head of the household: the code list of the registry's portal. */
@RegisterForReflection
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    PARENT_IN_LAW,
    SIBLING,
    GRANDCHILD,
    OTHER;

    /** The name on the wire and in the database: {@code parent-in-law}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
