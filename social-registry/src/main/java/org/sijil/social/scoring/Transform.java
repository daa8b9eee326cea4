package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.Locale;

/** What is done to a measure before it is weighed. */
@RegisterForReflection
public enum Transform {
    NONE {
        @Override
        BigDecimal apply(BigDecimal measured) {
            return measured;
        }
    },
    SQUARE {
        @Override
        BigDecimal apply(BigDecimal measured) {
            return measured.multiply(measured);
        }
    },
    AT_LEAST_ONE {
        @Override
        BigDecimal apply(BigDecimal measured) {
            return measured.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
    };

    abstract BigDecimal apply(BigDecimal measured);

    /** The name in files and on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
