package org.sijil.enrollment.regime;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;

/**
 * What a cash regime pays a family each month.
 *
 * @param underAge a dependent below this age, in completed years, is a child of the table
 * @param maxChildren how many children count
 * @param ranking which child is the first
 * @param ageOn the day of the month on which ages are taken
 * @param choices where the source of ranking and age is named
 * @param steps the tables, each from its month
 */
@RegisterForReflection
public record Amounts(
        int underAge, int maxChildren, Ranking ranking, AgeDay ageOn, List<OpenPoint> choices, List<Step> steps) {

    /** Which child takes rank 1. */
    public enum Ranking {
        @JsonProperty("eldest-first")
        ELDEST_FIRST,
        @JsonProperty("youngest-first")
        YOUNGEST_FIRST
    }

    /** The day on which a child's age is taken. */
    public enum AgeDay {
        @JsonProperty("first-day-of-month")
        FIRST_DAY_OF_MONTH,
        @JsonProperty("last-day-of-month")
        LAST_DAY_OF_MONTH
    }

    /** Which children a row is for. */
    public enum SchoolFilter {
        @JsonProperty("any")
        ANY,
        @JsonProperty("schooled")
        SCHOOLED,
        @JsonProperty("not-schooled")
        NOT_SCHOOLED;

        boolean admits(boolean schooled) {
            return this == ANY || schooled == (this == SCHOOLED);
        }
    }

    /**
     * The amounts of one period.
     *
     * @param effectiveFrom first month; absent while no date is known, and then the step is off
     * @param flat for a family without a child of the table
     * @param minimum the least that an entitled family gets
     * @param children one row for each age, schooling and rank
     * @param fatherOrphans totals that replace the ordinary row
     * @param disability what is added for a severely disabled child
     */
    @RegisterForReflection
    public record Step(
            String id,
            @Nullable YearMonth effectiveFrom,
            String source,
            Confidence confidence,
            Money flat,
            Money minimum,
            List<Row> children,
            List<Row> fatherOrphans,
            List<Row> disability) {

        /** Refuses a step that lacks a part. */
        public Step {
            Required.all("id", id, "source", source, "confidence", confidence, "flat", flat, "minimum", minimum);
            Required.all("children", children);
            children = List.copyOf(children);
            fatherOrphans = Required.list(fatherOrphans);
            disability = Required.list(disability);
        }
    }

    /**
     * One cell of a table.
     *
     * @param amount a month, for one child
     * @param openPoint the setting that must be on for the row to count; absent for an ordinary row
     */
    @RegisterForReflection
    public record Row(
            Span ages,
            SchoolFilter schooling,
            Span ranks,
            Money amount,
            String source,
            Confidence confidence,
            @Nullable String openPoint) {

        /** Refuses a row that lacks a part. */
        public Row {
            Required.all("ages", ages, "schooling", schooling, "ranks", ranks, "amount", amount);
            Required.all("source", source, "confidence", confidence);
        }

        /** Whether the row is for such a child. */
        public boolean isFor(int age, boolean schooled, int rank) {
            return ages.holds(age) && schooling.admits(schooled) && ranks.holds(rank);
        }
    }

    /** Refuses amounts that lack a part. */
    public Amounts {
        Required.all("ranking", ranking, "ageOn", ageOn, "steps", steps);
        choices = Required.list(choices);
        steps = List.copyOf(steps);
    }

    /** Whether a dependent of this birth date is a child of the table in a month. */
    public boolean counts(LocalDate birthDate, YearMonth month) {
        return !birthDate.isAfter(month.atEndOfMonth()) && age(birthDate, month) < underAge;
    }

    /** Completed years on the day of the month on which ages are taken; 0 before birth. */
    public int age(LocalDate birthDate, YearMonth month) {
        return Math.max(0, Period.between(birthDate, ageDay(month)).getYears());
    }

    /** The day of a month on which ages are taken. */
    public LocalDate ageDay(YearMonth month) {
        return ageOn == AgeDay.FIRST_DAY_OF_MONTH ? month.atDay(1) : month.atEndOfMonth();
    }

    /** The first day on which a dependent of this birth date is too old for the table: always the first of a month. */
    public LocalDate outgrownOn(LocalDate birthDate) {
        YearMonth birthday = YearMonth.from(birthDate.plusYears(underAge));
        return (counts(birthDate, birthday) ? birthday.plusMonths(1) : birthday).atDay(1);
    }

    /** The step in force in a month; empty before the first. */
    public Optional<Step> in(YearMonth month) {
        return steps.stream()
                .filter(step -> step.effectiveFrom() != null && !month.isBefore(step.effectiveFrom()))
                .max(Comparator.comparing(step -> String.valueOf(step.effectiveFrom())));
    }
}
