package org.sijil.enrollment.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;

/**
 * One part of an amount.
 *
 * @param code {@code child-allowance}, {@code father-orphan-allowance}, {@code disability-supplement}, {@code
 *     flat-allowance} or {@code household-minimum} (what lifts the sum to the minimum)
 * @param child place of the child among those given, from 0
 * @param rank place of the child in the table, from 1
 * @param age completed years on the day that the regime says
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenefitLine(
        String code,
        @Nullable Integer child,
        @Nullable Integer rank,
        @Nullable Integer age,
        Money amount) {

    static final String CHILD = "child-allowance";
    static final String FATHER_ORPHAN = "father-orphan-allowance";
    static final String DISABILITY = "disability-supplement";
    static final String FLAT = "flat-allowance";
    static final String MINIMUM = "household-minimum";

    static BenefitLine ofFamily(String code, Money amount) {
        return new BenefitLine(code, null, null, null, amount);
    }
}
