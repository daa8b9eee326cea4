package org.sijil.population.statistics;

import java.util.Map;
import java.util.stream.Stream;

/**
 * The ages of which people are counted. Anybody may ask for fives. The totals tell who is a minor and who is 60 or more besides:
 * what lies between those and the fives is counted too, so that it is withheld where it is little.
 */
final class Ages {

    static final String MINORS = "minors";
    static final String OVER_60 = "over60";

    private static final String ADULTS = "adults";
    private static final String UNDER_60 = "under60";
    private static final int FIVE = 5;
    private static final int ADULT = 18;
    private static final int OLD = 60;

    /** The five that has both minors and adults; its two parts are counted apart. */
    private static final int DIVIDED = 15;

    private Ages() {}

    /** The five in which an age is: {@code 15} of {@code 15-17}. */
    static String five(String age) {
        return Integer.toString(first(age) / FIVE * FIVE);
    }

    static boolean isFive(String age) {
        return !age.isEmpty() && age.chars().allMatch(Character::isDigit);
    }

    /** What is counted of an age besides its five. */
    static Stream<Kind> others(String age) {
        Stream<String> sides = Stream.of(majority(age), sixty(age));
        return (isFive(age) ? sides : Stream.concat(sides, Stream.of(age))).map(Kind::ofAge);
    }

    /** Of the people of an age and of any other kind: by what it is divided from others, the wider age; empty for any. */
    static Map<String, String> wider(String age) {
        return switch (age) {
            case MINORS, ADULTS -> Map.of("majority", "");
            case UNDER_60, OVER_60 -> Map.of("sixty", "");
            default -> ofFives(age);
        };
    }

    private static Map<String, String> ofFives(String age) {
        if (!isFive(age)) {
            return Map.of("part", five(age), "majority", majority(age));
        }
        return first(age) == DIVIDED
                ? Map.of("age", "", "sixty", sixty(age))
                : Map.of("age", "", "sixty", sixty(age), "majority", majority(age));
    }

    private static String majority(String age) {
        return first(age) < ADULT ? MINORS : ADULTS;
    }

    private static String sixty(String age) {
        return first(age) < OLD ? UNDER_60 : OVER_60;
    }

    private static int first(String age) {
        return Integer.parseInt(age.split("-", 2)[0]);
    }
}
