package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** What is done to a measure before it is weighed. */
@RegisterForReflection
public enum Transform {
    NONE {
        @Override
        long apply(long measured) {
            return measured;
        }
    },
    SQUARE {
        @Override
        long apply(long measured) {
            return measured * measured;
        }
    },
    AT_LEAST_ONE {
        @Override
        long apply(long measured) {
            return measured > 0 ? 1 : 0;
        }
    };

    abstract long apply(long measured);

    /** The name in files and on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
