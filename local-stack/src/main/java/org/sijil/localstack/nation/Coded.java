package org.sijil.localstack.nation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An enum whose constants travel as lower-case words with hyphens. */
interface Coded {

    String name();

    /** The word on the wire: {@code PARENT_IN_LAW} is {@code parent-in-law}. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
