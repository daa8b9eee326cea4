package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A choice whose name in files and on the wire is the constant's, in lower case with hyphens. */
interface Coded {

    String name();

    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
