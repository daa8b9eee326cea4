package org.sijil.commons.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values with the days on which each holds: amounts, thresholds, rule versions. There may be days without a value, never a
 * day with two. Cannot be changed.
 *
 * @param <T> what holds
 */
public final class Timeline<T> {

    private final List<Entry<T>> entries;

    /**
     * A value and when it holds.
     *
     * @param range the days
     * @param value what holds on them
     */
    public record Entry<T>(DateRange range, T value) {}

    private Timeline(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /** Puts the entries in order of time; refuses two that share a day. */
    public static <T> Timeline<T> of(List<Entry<T>> entries) {
        List<Entry<T>> sorted = entries.stream()
                .sorted(Comparator.comparing((Entry<T> entry) -> entry.range().from()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            refuseOverlap(sorted.get(i - 1).range(), sorted.get(i).range());
        }
        return new Timeline<>(sorted);
    }

    /** Each value holds from its day until the day of the next one, the last one without an end. */
    public static <T> Timeline<T> successive(SortedMap<LocalDate, T> effectiveFrom) {
        TreeMap<LocalDate, T> byDay = new TreeMap<>(effectiveFrom);
        List<Entry<T>> entries = new ArrayList<>();
        byDay.forEach((from, value) -> entries.add(new Entry<>(new DateRange(from, byDay.higherKey(from)), value)));
        return new Timeline<>(List.copyOf(entries));
    }

    /** The value that holds on a day; a day without one is a {@link NoSuchElementException}. */
    public T at(LocalDate day) {
        return find(day).orElseThrow(() -> new NoSuchElementException("Nothing holds on " + day));
    }

    /** The value that holds on a day, if there is one. */
    public Optional<T> find(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.range().contains(day))
                .findFirst()
                .map(Entry::value);
    }

    /** All entries in order of time. */
    public List<Entry<T>> entries() {
        return entries;
    }

    private static void refuseOverlap(DateRange earlier, DateRange later) {
        if (earlier.overlaps(later)) {
            throw new IllegalArgumentException("Two entries hold on " + later.from());
        }
    }
}
