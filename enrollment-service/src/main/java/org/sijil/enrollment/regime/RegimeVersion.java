package org.sijil.enrollment.regime;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a regime during one period.
 *
 * @param effectiveFrom first day
 * @param effectiveUntil first day after; absent while no text ends it (the next version then does)
 * @param parameters figures that the expressions name as {@code parameter.x}
 * @param conditions what a family must meet; one that is not met gives the reason of the refusal
 * @param memberConditions what a member must meet to be covered with the family; others stay covered
 */
@RegisterForReflection
public record RegimeVersion(
        String id,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source,
        Confidence confidence,
        Map<String, Parameter> parameters,
        List<Condition> conditions,
        List<Condition> memberConditions) {

    /** Refuses a version that lacks a part. */
    public RegimeVersion {
        Required.all("id", id, "effectiveFrom", effectiveFrom, "source", source, "confidence", confidence);
        Required.all("conditions", conditions);
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        conditions = List.copyOf(conditions);
        memberConditions = Required.list(memberConditions);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || day.isBefore(effectiveUntil));
    }

    RegimeVersion until(@Nullable LocalDate end) {
        return new RegimeVersion(id, effectiveFrom, end, source, confidence, parameters, conditions, memberConditions);
    }
}
