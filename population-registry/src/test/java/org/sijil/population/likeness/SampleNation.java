package org.sijil.population.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sijil.population.likeness.SamplePerson.SampleName;
import org.sijil.population.likeness.SamplePerson.Usage;
import org.sijil.population.person.Sex;

/**
 * Families of one nation: clans of cousins who share a family name and often given names, twins, old people whose birthday nobody
 * knows. The same seed makes the same people.
 */
final class SampleNation {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final double TWINS = .013;
    private static final double AFTER_GRANDFATHER = .2;

    private final RandomGenerator random;
    private final SampleNames names;
    private final List<String[]> provinces = SampleNames.lines("provinces.csv");
    private final double people =
            provinces.stream().mapToDouble(row -> Double.parseDouble(row[1])).sum();
    private int next;

    SampleNation(long seed) {
        random = new SplittableRandom(seed);
        names = new SampleNames(new SplittableRandom(7));
    }

    SampleNames names() {
        return names;
    }

    /** Tells of people, family by family, until so many are told of. */
    void people(int count, Consumer<SamplePerson> listener) {
        while (next < count) {
            clan(person -> {
                if (person.number() < count) {
                    listener.accept(person);
                }
            });
        }
    }

    /** A grandfather's sons, each with a wife and children. */
    private void clan(Consumer<SamplePerson> listener) {
        Usage family = names.family(random);
        Usage grandfather = names.given(Sex.MALE, random);
        String province = province();
        int brothers = 1 + random.nextInt(3);
        int year = 1925 + random.nextInt(75);
        for (int brother = 0; brother < brothers; brother++) {
            household(family, grandfather, province, year + random.nextInt(12), listener);
        }
    }

    private void household(
            Usage family, Usage grandfather, String province, int year, Consumer<SamplePerson> listener) {
        String home = random.nextDouble() < .7 ? territory(province) : territory(province());
        String phone = phone();
        SamplePerson father = adult(Sex.MALE, family, year, province, home, phone);
        listener.accept(father);
        if (random.nextDouble() < .1) {
            return;
        }
        SamplePerson mother = adult(
                Sex.FEMALE, names.family(random), year + 2 + random.nextInt(8), province(province), home, phone());
        listener.accept(mother);
        children(father, mother, grandfather, province).forEach(listener);
    }

    private SamplePerson adult(Sex sex, Usage family, int year, String province, String home, @Nullable String phone) {
        return new SamplePerson(
                next++,
                sex,
                written(names.given(sex, random)),
                written(family),
                birth(year),
                birthPlace(province),
                home,
                phone,
                null,
                null,
                null);
    }

    private List<SamplePerson> children(SamplePerson father, SamplePerson mother, Usage grandfather, String province) {
        List<SamplePerson> children = new ArrayList<>();
        LocalDate day = LocalDate.of(mother.birthDate().getYear() + 19, 1, 1).plusDays(random.nextInt(2500));
        int wanted = random.nextInt(6);
        while (children.size() < wanted && day.isBefore(TODAY)) {
            int born = random.nextDouble() < TWINS ? 2 : 1;
            for (int twin = 0; twin < born; twin++) {
                children.add(child(father, mother, grandfather, province, day, children));
            }
            day = day.plusDays(500 + random.nextInt(1500));
        }
        return children;
    }

    private SamplePerson child(
            SamplePerson father,
            SamplePerson mother,
            Usage grandfather,
            String province,
            LocalDate day,
            List<SamplePerson> elder) {
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        Usage given =
                sex == Sex.MALE && random.nextDouble() < AFTER_GRANDFATHER ? grandfather : names.given(sex, random);
        while (isTaken(given, elder)) {
            given = names.given(sex, random);
        }
        boolean minor = day.plusYears(18).isAfter(TODAY);
        return new SamplePerson(
                next++,
                sex,
                written(given),
                written(father.family().usage()),
                day,
                birthPlace(province),
                minor ? father.territory() : random.nextDouble() < .6 ? father.territory() : territory(province()),
                minor ? father.phone() : phone(),
                minor ? Integer.valueOf(father.number()) : null,
                minor ? father.given() : null,
                minor ? mother.given() : null);
    }

    /** Somebody new whose birth made them the twin of another child. */
    SamplePerson twinOf(SamplePerson child) {
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        Usage given = names.given(sex, random);
        while (given.ar().equals(child.given().usage().ar())) {
            given = names.given(sex, random);
        }
        return child.of(sex).called(written(given), child.family());
    }

    /** Somebody new of another branch of the family who bears the same names. */
    SamplePerson namesakeCousinOf(SamplePerson person) {
        LocalDate birth = person.birthDate().plusDays(random.nextInt(8000) - 4000);
        return new SamplePerson(
                -1,
                person.sex(),
                written(person.given().usage()),
                written(person.family().usage()),
                birth.isAfter(TODAY) ? birth.minusYears(11) : birth,
                random.nextDouble() < .7 ? person.birthPlace() : birthPlace(province()),
                random.nextDouble() < .5 ? person.territory() : territory(province()),
                phone(),
                null,
                person.fatherName() == null ? null : written(names.given(Sex.MALE, random)),
                person.motherName() == null ? null : written(names.given(Sex.FEMALE, random)));
    }

    /** A name as some clerk writes it: mostly in both scripts. */
    SampleName written(Usage name) {
        String french = name.spellings()
                .get(
                        random.nextInt(10) < 7
                                ? 0
                                : random.nextInt(name.spellings().size()));
        double script = random.nextDouble();
        return new SampleName(script < .1 ? null : name.ar(), script > .85 ? null : french, name);
    }

    private static boolean isTaken(Usage given, List<SamplePerson> elder) {
        return elder.stream().anyMatch(child -> child.given().usage().ar().equals(given.ar()));
    }

    private LocalDate birth(int year) {
        boolean unknown = random.nextDouble() < (year < 1960 ? .3 : year < 1980 ? .05 : 0);
        return unknown ? LocalDate.of(year, 1, 1) : LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    private String province(String likely) {
        return random.nextDouble() < .7 ? likely : province();
    }

    private String province() {
        double at = random.nextDouble() * people;
        for (String[] row : provinces) {
            at -= Double.parseDouble(row[1]);
            if (at < 0) {
                return row[0];
            }
        }
        return provinces.get(0)[0];
    }

    private @Nullable String birthPlace(String province) {
        double known = random.nextDouble();
        return known < .05 ? null : known < .6 ? province : territory(province);
    }

    private String territory(String province) {
        return province + ".0" + (1 + random.nextInt(5)) + ".0" + random.nextInt(10);
    }

    private @Nullable String phone() {
        return random.nextInt(10) < 2 ? null : String.format("+2126%08d", random.nextInt(100_000_000));
    }

    RandomGenerator random() {
        return random;
    }
}
