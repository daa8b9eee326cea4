package org.sijil.enrollment.regime;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a household are grouped before a regime's rules are applied.
 *
 * @param unit the only unit so far: the family, that is a principal, spouses and dependents
 * @param adultAge from this age on nobody is attached to a family for being a minor alone
 * @param principal who speaks for a couple, first match first
 * @param dependents who may depend on a parent; one match is enough
 */
@RegisterForReflection
public record Membership(Unit unit, int adultAge, List<PrincipalOrder> principal, List<DependentRule> dependents) {

    /** What is enrolled and paid. */
    public enum Unit {
        @JsonProperty("family")
        FAMILY
    }

    /** A reason to be a couple's principal. */
    public enum PrincipalOrder {
        @JsonProperty("head")
        HEAD,
        @JsonProperty("husband")
        HUSBAND,
        @JsonProperty("eldest")
        ELDEST
    }

    /** What a dependent's situation must be. */
    public enum DependentSituation {
        @JsonProperty("any")
        ANY,
        @JsonProperty("higher-education")
        HIGHER_EDUCATION,
        @JsonProperty("severe-disability")
        SEVERE_DISABILITY
    }

    /**
     * One way to be a dependent.
     *
     * @param untilAge last age in completed years; absent means at any age
     */
    @RegisterForReflection
    public record DependentRule(
            DependentSituation situation, @Nullable Integer untilAge, String source, Confidence confidence) {

        /** Refuses a rule that lacks a part. */
        public DependentRule {
            Required.all("situation", situation, "source", source, "confidence", confidence);
        }
    }

    /** Refuses a membership that lacks a part. */
    public Membership {
        Required.all("unit", unit, "principal", principal, "dependents", dependents);
        principal = List.copyOf(principal);
        dependents = List.copyOf(dependents);
    }

    /** Whether both group people alike, whatever sources they cite. */
    boolean groupsLike(Membership other) {
        return adultAge == other.adultAge && principal.equals(other.principal) && ways().equals(other.ways());
    }

    private List<String> ways() {
        return dependents.stream()
                .map(rule -> rule.situation() + " until " + rule.untilAge())
                .toList();
    }

    /** The birthdays on which somebody may leave or join a family, in completed years. */
    public List<Integer> turningAges() {
        Stream<Integer> ends = dependents.stream()
                .flatMap(rule -> Stream.ofNullable(rule.untilAge()))
                .map(age -> age + 1);
        return Stream.concat(Stream.of(adultAge), ends).distinct().sorted().toList();
    }
}
