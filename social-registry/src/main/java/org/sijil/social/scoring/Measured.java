package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.Dwelling;

/**
 * A measure as a formula asks for it by name. Which ages make a class is the formula's to say: {@code members-19-29}, {@code
 * members-60-plus}; and so is which dwellings are solid.
 *
 * @param from the youngest who are counted, for a measure by age
 * @param to the oldest
 * @param dwellings those that count, for a measure by the kind of dwelling
 */
record Measured(Measure measure, int from, int to, Set<Dwelling> dwellings) {

    private static final Pattern AGED = Pattern.compile("members-([0-9]{1,3})-([0-9]{1,3}|plus)");
    private static final String PLUS = "plus";

    /** Read once: every line of every score asks. Names are few, as ages have three digits. */
    private static final Map<String, Measured> FOUND = new ConcurrentHashMap<>();

    static Optional<Measured> find(String name) {
        return Optional.ofNullable(FOUND.computeIfAbsent(name, Measured::read));
    }

    private static @Nullable Measured read(String name) {
        return Measure.find(name)
                .filter(measure -> measure != Measure.MEMBERS_AGED)
                .map(measure -> new Measured(measure, 0, Integer.MAX_VALUE, Set.of()))
                .orElseGet(() -> aged(AGED.matcher(name)));
    }

    private static @Nullable Measured aged(Matcher name) {
        if (!name.matches()) {
            return null;
        }
        int from = Integer.parseInt(name.group(1));
        int to = name.group(2).equals(PLUS) ? Integer.MAX_VALUE : Integer.parseInt(name.group(2));
        return from > to ? null : new Measured(Measure.MEMBERS_AGED, from, to, Set.of());
    }

    /** The same, of other dwellings. */
    Measured among(Set<Dwelling> others) {
        return new Measured(measure, from, to, others);
    }

    Measure.Kind kind() {
        return measure.kind();
    }

    /** What coefficients weigh. */
    BigDecimal number(long measured) {
        return measure.number(measured);
    }

    /** Hot. */
    long of(Facts facts) {
        return measure.of(facts, this);
    }

    /** The completed years at which a member begins or ceases to be counted. */
    Set<Integer> turned() {
        if (measure != Measure.MEMBERS_AGED) {
            return Set.of();
        }
        return to == Integer.MAX_VALUE ? Set.of(from) : Set.of(from, to + 1);
    }
}
