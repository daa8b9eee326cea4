package org.sijil.population.likeness;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/**
 * What each agreement is worth, in bits, and how near is near: the contents of {@code likeness/weights.yaml}.
 *
 * @param fields every field that is compared
 */
@RegisterForReflection
record Weights(
        String source,
        String confidence,
        Thresholds thresholds,
        Rarity rarity,
        Nearness nearness,
        Map<Field, FieldWeights> fields) {

    Weights {
        fields = Map.copyOf(fields);
        if (!fields.keySet().containsAll(EnumSet.allOf(Field.class))) {
            throw new IllegalArgumentException("likeness/weights.yaml: each of these fields needs its weights: "
                    + Arrays.toString(Field.values()));
        }
    }

    /** What an agreement of this kind is worth by itself; kinds that the file leaves out say nothing. */
    double of(Field field, Agreement agreement) {
        return Objects.requireNonNull(fields.get(field)).agreements().getOrDefault(agreement, 0.0);
    }

    /** What a name's rarity adds to an agreement on it: nothing for a name as common as the weights suppose. */
    double rarity(double share) {
        double bounded = Math.min(Math.max(share, rarity.least()), rarity.most());
        return Math.log(rarity.usual() / bounded) / Math.log(2);
    }

    /**
     * Scores from which a pair counts.
     *
     * @param likely from here on it is to be judged by somebody before a number is given
     * @param possible from here on it is worth a look
     */
    @RegisterForReflection
    record Thresholds(double likely, double possible) {}

    /**
     * Shares of people who bear a name.
     *
     * @param usual the share that the weights of names suppose
     * @param least a rarer name counts no more than one of this share
     * @param most a commoner name counts no less than one of this share
     * @param imagined how many people of usual names are counted in with the registered
     */
    @RegisterForReflection
    record Rarity(double usual, double least, double most, double imagined) {}

    /**
     * Distances of {@link org.sijil.commons.name.NameSound} for each consonant.
     *
     * @param right up to here a name is right in one script, so that a slip in the other is a slip
     * @param spelling up to here it is one name, spelled otherwise
     * @param similar up to here it may be one name
     */
    @RegisterForReflection
    record Nearness(double right, double spelling, double similar) {}

    /** What the agreements of one field are worth. */
    @RegisterForReflection
    record FieldWeights(
            String source,
            String confidence,
            @JsonProperty("weights") Map<Agreement, Double> agreements) {

        FieldWeights {
            agreements = Map.copyOf(agreements);
        }
    }
}
