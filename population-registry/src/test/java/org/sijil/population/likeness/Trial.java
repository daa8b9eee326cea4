package org.sijil.population.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to be registered, and what is known of them: a registered person with a mistake, or somebody new.
 *
 * @param registered the number of the person who it is; null for somebody new
 * @param kind the mistake, or who the new one is
 */
record Trial(SamplePerson described, @Nullable Integer registered, String kind) {

    private static final double REPEATED = .1;
    private static final double TWINS = .02;
    private static final double COUSINS = .08;
    private static final int SECOND_MISTAKE_IN = 10;

    /**
     * People who come to the register of a nation: one in ten is in it already; of the others some are twins or namesake cousins
     * of somebody who is.
     */
    static List<Trial> of(long nationSeed, int people, int count, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Set<Integer> numbers = new HashSet<>();
        while (numbers.size() < count) {
            numbers.add(random.nextInt(people));
        }
        SampleNation others = new SampleNation(seed ^ nationSeed);
        List<SamplePerson> strangers = new ArrayList<>();
        others.people(count, strangers::add);
        List<Trial> trials = new ArrayList<>();
        new SampleNation(nationSeed).people(people, person -> {
            if (numbers.contains(person.number())) {
                trials.add(drawn(person, strangers.get(trials.size()), others, random));
            }
        });
        return trials;
    }

    private static Trial drawn(
            SamplePerson person, SamplePerson stranger, SampleNation others, RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < REPEATED) {
            return repeated(person, random);
        }
        if (kind < REPEATED + TWINS) {
            return new Trial(others.twinOf(person), null, "new: twin");
        }
        return kind < REPEATED + TWINS + COUSINS
                ? new Trial(others.namesakeCousinOf(person), null, "new: cousin of the same name")
                : new Trial(stranger, null, "new: stranger");
    }

    private static Trial repeated(SamplePerson person, RandomGenerator random) {
        Mistake mistake = Mistake.draw(random);
        SamplePerson described = mistake.in(person, random);
        while (mistake != Mistake.NONE && described.equals(person)) {
            mistake = Mistake.draw(random);
            described = mistake.in(person, random);
        }
        if (random.nextInt(SECOND_MISTAKE_IN) > 0) {
            return new Trial(later(described, random), person.number(), mistake.title());
        }
        return new Trial(
                later(Mistake.draw(random).in(described, random), random), person.number(), "perhaps two of them");
    }

    /** Years pass between two registrations: people move, change phones, and do not bring the same papers. */
    private static SamplePerson later(SamplePerson person, RandomGenerator random) {
        String province = person.territory().substring(0, 6);
        SamplePerson moved = person;
        if (random.nextInt(10) < 3) {
            moved = moved.living(province + ".0" + (1 + random.nextInt(5)) + ".0" + random.nextInt(10), moved.phone());
        } else if (random.nextInt(10) < 2) {
            moved = moved.living("04.421.01.01", moved.phone());
        }
        if (random.nextInt(10) < 6) {
            String another = random.nextBoolean() ? null : String.format("+2126%08d", random.nextInt(100_000_000));
            moved = moved.living(moved.territory(), another);
        }
        String birthPlace = moved.birthPlace();
        if (birthPlace != null && random.nextInt(10) < 2) {
            moved = moved.born(moved.birthDate(), random.nextBoolean() ? null : birthPlace.substring(0, 6));
        }
        return random.nextBoolean() ? moved.childOf(null, null) : moved;
    }
}
