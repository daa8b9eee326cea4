package org.sijil.social.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Up to which score a programme takes a household, from a date on. */
@RegisterForReflection
public record Threshold(
        String programme, BigDecimal value, LocalDate effectiveFrom, String source, String confidence) {}
