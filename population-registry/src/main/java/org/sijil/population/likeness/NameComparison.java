package org.sijil.population.likeness;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.NameSound;
import org.sijil.population.likeness.SpokenName.Form;

/**
 * Compares two names. Where both are known in one script, that script decides; if the scripts disagree, an equal spelling in one
 * of them outweighs a slip in the other, and of two slips the worse one counts. Else Arabic is compared with Latin by sound.
 */
final class NameComparison {

    /** In shorter names one other letter is another name. */
    private static final int LETTERS_FOR_A_SLIP = 4;

    private final KnownNames known;
    private final Weights.Nearness nearness;

    NameComparison(KnownNames known, Weights.Nearness nearness) {
        this.known = known;
        this.nearness = nearness;
    }

    Agreement compare(SpokenName one, SpokenName other) {
        if (isSame(one.arabic(), other.arabic()) || isSame(one.latin(), other.latin())) {
            return Agreement.SAME;
        }
        if (known.areTwo(one, other)) {
            return Agreement.DIFFERENT;
        }
        double distance = over(one, other, NameComparison::distance);
        if (distance <= nearness.spelling()) {
            return Agreement.SPELLING;
        }
        if (known.areOne(one, other)) {
            return Agreement.NICKNAME;
        }
        if (over(one, other, NameComparison::partDistance) <= nearness.spelling()) {
            return Agreement.PART;
        }
        boolean similar = distance <= nearness.similar()
                || isSlip(one.arabic(), other.arabic())
                || isSlip(one.latin(), other.latin());
        return similar ? Agreement.SIMILAR : Agreement.DIFFERENT;
    }

    private static boolean isSlip(@Nullable Form one, @Nullable Form other) {
        return one != null
                && other != null
                && Math.max(one.key().length(), other.key().length()) >= LETTERS_FOR_A_SLIP
                && Slip.isOne(one.key(), other.key());
    }

    private static boolean isSame(@Nullable Form one, @Nullable Form other) {
        return one != null && other != null && one.key().equals(other.key());
    }

    private double over(SpokenName one, SpokenName other, ToDoubleBiFunction<Form, Form> distance) {
        OptionalDouble arabic = between(one.arabic(), other.arabic(), distance);
        OptionalDouble latin = between(one.latin(), other.latin(), distance);
        if (arabic.isPresent() && latin.isPresent()) {
            double nearer = Math.min(arabic.getAsDouble(), latin.getAsDouble());
            return nearer <= nearness.right() ? nearer : Math.max(arabic.getAsDouble(), latin.getAsDouble());
        }
        return Stream.of(arabic, latin)
                .flatMapToDouble(OptionalDouble::stream)
                .findFirst()
                .orElseGet(() -> distance.applyAsDouble(any(one), any(other)));
    }

    private static OptionalDouble between(
            @Nullable Form one, @Nullable Form other, ToDoubleBiFunction<Form, Form> distance) {
        return one == null || other == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(distance.applyAsDouble(one, other));
    }

    private static Form any(SpokenName name) {
        return name.forms().findFirst().orElseThrow();
    }

    private static double distance(Form one, Form other) {
        return one.whole().distancePerConsonant(other.whole());
    }

    /** How near the worst word of the name with fewer words lies to a word of the other. */
    private static double partDistance(Form one, Form other) {
        if (one.words().size() == other.words().size()) {
            return Double.MAX_VALUE;
        }
        boolean fewer = one.words().size() < other.words().size();
        List<NameSound> few = fewer ? one.words() : other.words();
        List<NameSound> many = fewer ? other.words() : one.words();
        return few.stream().mapToDouble(word -> nearest(word, many)).max().orElse(Double.MAX_VALUE);
    }

    private static double nearest(NameSound word, List<NameSound> words) {
        return words.stream().mapToDouble(word::distancePerConsonant).min().orElse(Double.MAX_VALUE);
    }
}
