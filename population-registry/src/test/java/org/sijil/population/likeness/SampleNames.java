package org.sijil.population.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.sijil.population.likeness.SamplePerson.Usage;
import org.sijil.population.person.Sex;

/**
 * Names in the shares in which a nation bears them: a few given names are everybody's, family names have a long tail. The tail is
 * built from roots by the patterns of real names.
 */
final class SampleNames {

    private static final int FAMILIES = 12_000;
    private static final double STEEP_GIVEN = 1.0;
    private static final double STEEP_FAMILY = 0.8;
    private static final double COMPOUND = .12;
    private static final String[][] CONSONANTS = {
        {"ب", "b"}, {"ت", "t"}, {"ج", "j"}, {"ح", "h"}, {"خ", "kh"}, {"د", "d"}, {"ر", "r"}, {"ز", "z"}, {"س", "s"},
        {"ش", "ch"}, {"ص", "s"}, {"ط", "t"}, {"غ", "gh"}, {"ف", "f"}, {"ق", "k"}, {"ك", "k"}, {"ل", "l"}, {"م", "m"},
        {"ن", "n"}, {"ه", "h"}, {"ع", "a"}
    };
    /** Digits stand for the consonants of a root. */
    private static final String[][] PATTERNS = {
        {"ال12ا3ي", "1a22a3i"}, {"ال123اوي", "1a23aoui"}, {"1و2ا3ي", "1ou2a3i"}, {"م12و3ي", "Ma12ou3i"},
        {"ال12ي3ي", "1a2i3i"}, {"بو12ا3", "Bou12a3"}, {"أيت 12و", "Ait 1a22ou"}, {"بن12ي3", "Ben1a2i3"},
        {"ال1ا2ي3ي", "El 1a2i3i"}, {"أو12ا3", "Ou1a2a3"}, {"1ا2و3", "1a2ou3"}, {"ال12و3ي", "El 12ou3i"},
        {"12ي3و", "1a2i3ou"}, {"ولد 12ا3", "Ould 1a2a3"}
    };

    private final List<Usage> men = given("M");
    private final List<Usage> women = given("F");
    private final List<Usage> families;
    private final Ranks menRanks = new Ranks(men.size(), STEEP_GIVEN);
    private final Ranks womenRanks = new Ranks(women.size(), STEEP_GIVEN);
    private final Ranks familyRanks = new Ranks(FAMILIES, STEEP_FAMILY);

    SampleNames(RandomGenerator random) {
        families = new ArrayList<>(lines("family-names.csv").stream()
                .map(row -> new Usage(row[0], List.of(row[1].split("\\|"))))
                .toList());
        Set<String> taken = new TreeSet<>();
        while (families.size() < FAMILIES) {
            Usage made = made(random);
            if (taken.add(made.ar())) {
                families.add(made);
            }
        }
    }

    Usage given(Sex sex, RandomGenerator random) {
        List<Usage> names = sex == Sex.MALE ? men : women;
        Ranks ranks = sex == Sex.MALE ? menRanks : womenRanks;
        Usage name = names.get(ranks.draw(random));
        return random.nextDouble() < COMPOUND && name.ar().indexOf(' ') < 0 ? compound(sex, name) : name;
    }

    Usage family(RandomGenerator random) {
        return families.get(familyRanks.draw(random));
    }

    /** Mohamed Amine, Fatima Aya. */
    private Usage compound(Sex sex, Usage second) {
        Usage first = (sex == Sex.MALE ? men : women).get(0);
        if (first.equals(second)) {
            return first;
        }
        String before = first.spellings().get(0);
        return new Usage(
                first.ar() + " " + second.ar(),
                second.spellings().stream().map(name -> before + " " + name).toList());
    }

    private static Usage made(RandomGenerator random) {
        String[] pattern = PATTERNS[random.nextInt(PATTERNS.length)];
        String arabic = pattern[0];
        String latin = pattern[1];
        for (int place = 1; place <= 3; place++) {
            String[] consonant = CONSONANTS[random.nextInt(CONSONANTS.length)];
            arabic = arabic.replace("" + place, consonant[0]);
            latin = latin.replace("" + place, consonant[1]);
        }
        return new Usage(arabic, List.of(Character.toUpperCase(latin.charAt(0)) + latin.substring(1)));
    }

    private static List<Usage> given(String sex) {
        return lines("given-names.csv").stream()
                .filter(row -> row[0].equals(sex))
                .map(row -> new Usage(row[1], List.of(row.length > 2 ? row[2].split("\\|") : new String[] {row[1]})))
                .toList();
    }

    static List<String[]> lines(String file) {
        try (var stream = Objects.requireNonNull(SampleNames.class.getResourceAsStream("/likeness/" + file))) {
            return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Zipf's law, flattened at its head: the share of a rank falls as a power of it. */
    static final class Ranks {

        private static final double HEAD = 3;
        private final double[] sums;

        Ranks(int size, double steepness) {
            sums = new double[size];
            double sum = 0;
            for (int rank = 0; rank < size; rank++) {
                sum += Math.pow(rank + HEAD, -steepness);
                sums[rank] = sum;
            }
        }

        int draw(RandomGenerator random) {
            int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return found < 0 ? -found - 1 : found;
        }
    }
}
