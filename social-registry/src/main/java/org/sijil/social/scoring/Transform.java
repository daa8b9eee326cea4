package org.sijil.social.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;

/** What is done to a measure before it is weighed. */
@RegisterForReflection
public enum Transform implements Coded {
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
}
