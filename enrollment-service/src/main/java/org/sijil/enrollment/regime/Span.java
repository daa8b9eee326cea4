package org.sijil.enrollment.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers from one to another, both included, written {@code 6-20}.
 *
 * @param from first
 * @param to last
 */
public record Span(int from, int to) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})");

    /** Refuses a span that ends before it begins. */
    public Span {
        if (from > to) {
            throw new IllegalArgumentException("a span ends before it begins");
        }
    }

    /** Reads {@code 6-20}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Span parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException("a span is written as 6-20");
        }
        return new Span(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)));
    }

    /** Whether the number lies within. */
    public boolean holds(int number) {
        return number >= from && number <= to;
    }

    @JsonValue
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
