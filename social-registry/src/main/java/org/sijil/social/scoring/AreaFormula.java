package org.sijil.social.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;

/** The formula of one area: intercept, a constant for each region, and the variables in the order of the legal text. */
@RegisterForReflection
public record AreaFormula(
        BigDecimal intercept,
        String source,
        String confidence,
        List<RegionConstant> regions,
        List<Variable> variables) {

    boolean knows(String region) {
        return regions.stream().anyMatch(constant -> constant.code().equals(region));
    }

    /** The constant of a region by its HCP code. */
    BigDecimal constantOf(String region) {
        return regions.stream()
                .filter(constant -> constant.code().equals(region))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a region of the formula"))
                .constant();
    }
}
