package org.sijil.population.likeness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sijil.population.likeness.SamplePerson.SampleName;
import org.sijil.population.person.Sex;

/** A mistake that people make when one person is registered twice, and how often it is made among a hundred or so. */
enum Mistake {
    NONE(10) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person;
        }
    },
    ARABIC_LETTERS(12) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.called(arabic(person.given(), random), arabic(person.family(), random));
        }
    },
    TRANSLITERATION(24) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.called(respelt(person.given(), random), respelt(person.family(), random));
        }
    },
    OTHER_SCRIPT(10) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            boolean arabic = person.given().fr() != null && person.family().fr() != null;
            return person.called(only(person.given(), arabic), only(person.family(), arabic));
        }
    },
    PARTICLE(8) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.called(person.given(), particle(person.family()));
        }
    },
    RUN_TOGETHER(5) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.called(runTogether(person.given()), runTogether(person.family()));
        }
    },
    HALF_OF_COMPOUND(4) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.called(half(person.given()), person.family());
        }
    },
    NICKNAME(5) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.called(nickname(person.given(), random), person.family());
        }
    },
    NAMES_SWAPPED(4) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.called(person.family(), person.given());
        }
    },
    DAY_AND_MONTH_SWAPPED(6) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            LocalDate date = person.birthDate();
            return date.getDayOfMonth() > 12
                    ? person
                    : person.born(
                            LocalDate.of(date.getYear(), date.getDayOfMonth(), Math.min(date.getMonthValue(), 28)),
                            person.birthPlace());
        }
    },
    ONE_DIGIT_OF_THE_DATE(8) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.born(digit(person.birthDate(), random), person.birthPlace());
        }
    },
    YEAR_ONLY(4) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.born(LocalDate.of(person.birthDate().getYear(), 1, 1), person.birthPlace());
        }
    },
    SLIP(8) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return random.nextBoolean()
                    ? person.called(slip(person.given(), random), person.family())
                    : person.called(person.given(), slip(person.family(), random));
        }
    },
    WRONG_SEX(1) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            return person.of(person.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE);
        }
    },
    WRONG_BIRTH_PLACE(3) {
        @Override
        SamplePerson in(SamplePerson person, RandomGenerator random) {
            String elsewhere = String.format("%02d.%03d", 1 + random.nextInt(12), 100 + random.nextInt(400));
            return person.born(person.birthDate(), elsewhere);
        }
    };

    private static final List<String[]> LATIN_HABITS = List.of(
            new String[] {"ou", "u"},
            new String[] {"ou", "w"},
            new String[] {"ou", "o"},
            new String[] {"w", "ou"},
            new String[] {"ch", "sh"},
            new String[] {"k", "q"},
            new String[] {"k", "c"},
            new String[] {"j", "dj"},
            new String[] {"i", "y"},
            new String[] {"y", "i"},
            new String[] {"e", "a"},
            new String[] {"e", "i"},
            new String[] {"a", "e"},
            new String[] {"aï", "ai"},
            new String[] {"aï", "aye"},
            new String[] {"ï", "i"},
            new String[] {"ss", "s"},
            new String[] {"mm", "m"},
            new String[] {"nn", "n"},
            new String[] {"dd", "d"},
            new String[] {"ll", "l"},
            new String[] {"bb", "b"},
            new String[] {"ae", "aa"},
            new String[] {"th", "t"},
            new String[] {"t", "th"},
            new String[] {"gh", "g"},
            new String[] {"ine", "in"},
            new String[] {"ane", "an"},
            new String[] {"a", "aa"},
            new String[] {"i", "ee"},
            new String[] {"s", "ss"},
            new String[] {"d", "dh"});

    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("محمد", List.of("Simo", "Moha", "Mohand")),
            Map.entry("فاطمة", List.of("Fatna", "Fatim", "Fadma")),
            Map.entry("عائشة", List.of("Aouicha", "Aichouch")),
            Map.entry("خديجة", List.of("Khadouj", "Khdija", "Khadi")),
            Map.entry("عبد الله", List.of("Abdou")),
            Map.entry("عبد الرحيم", List.of("Rahim")),
            Map.entry("عبد القادر", List.of("Kader", "Kaddour")),
            Map.entry("عبد العزيز", List.of("Aziz", "Azzouz")),
            Map.entry("عبد الكريم", List.of("Karim", "Krimo")),
            Map.entry("مصطفى", List.of("Tapha", "Mous")),
            Map.entry("زينب", List.of("Zinouba")),
            Map.entry("يوسف", List.of("Youss")),
            Map.entry("إسماعيل", List.of("Smaïl", "Smain")),
            Map.entry("الحسين", List.of("Lhou", "Hssain")),
            Map.entry("حسن", List.of("Hassouna")),
            Map.entry("مريم", List.of("Mimi")),
            Map.entry("نور الدين", List.of("Nouri", "Nour")),
            Map.entry("رقية", List.of("Rkia", "Rqia")));

    private final int share;

    Mistake(int share) {
        this.share = share;
    }

    /** The person as registered with this mistake; the person as they are when there is no occasion for it. */
    abstract SamplePerson in(SamplePerson person, RandomGenerator random);

    /** As the report names it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Mistake draw(RandomGenerator random) {
        int total = 0;
        for (Mistake mistake : values()) {
            total += mistake.share;
        }
        int at = random.nextInt(total);
        for (Mistake mistake : values()) {
            at -= mistake.share;
            if (at < 0) {
                return mistake;
            }
        }
        return NONE;
    }

    private static SampleName arabic(SampleName name, RandomGenerator random) {
        if (name.ar() == null) {
            return name;
        }
        String changed = name.ar().replaceAll("[أإآ]", "ا").replace("ؤ", "و").replace("ئ", "ي");
        changed = changed.replaceAll("ة\\b", "ه").replaceAll("ى$", "ي").replace("ء", "");
        return new SampleName(changed, random.nextInt(3) == 0 ? null : name.fr(), name.usage());
    }

    private static SampleName respelt(SampleName name, RandomGenerator random) {
        List<String> spellings = name.usage().spellings();
        String french = spellings.get(random.nextInt(spellings.size())).toLowerCase(Locale.ROOT);
        for (int habits = 1 + random.nextInt(2); habits > 0; habits--) {
            french = habit(french, random);
        }
        return new SampleName(random.nextInt(3) == 0 ? null : name.ar(), french, name.usage());
    }

    private static String habit(String name, RandomGenerator random) {
        List<String[]> fitting = new ArrayList<>();
        for (String[] habit : LATIN_HABITS) {
            if (name.contains(habit[0])) {
                fitting.add(habit);
            }
        }
        if (fitting.isEmpty()) {
            return name;
        }
        String[] habit = fitting.get(random.nextInt(fitting.size()));
        return name.replaceFirst(habit[0], habit[1]);
    }

    private static SampleName only(SampleName name, boolean arabic) {
        String french = name.fr() == null ? name.usage().spellings().get(0) : name.fr();
        return new SampleName(arabic ? name.usage().ar() : null, arabic ? null : french, name.usage());
    }

    private static SampleName particle(SampleName name) {
        return new SampleName(arabicParticle(name.ar()), frenchParticle(name.fr()), name.usage());
    }

    private static @Nullable String arabicParticle(@Nullable String name) {
        return name == null ? null : name.replaceFirst("^(ال|أيت |ولد |بن ?)(?=..)", "");
    }

    private static @Nullable String frenchParticle(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String bare = name.replaceFirst("^(?i)(el |a[iï]t |ould |ben ?)(?=...)", "");
        return bare.equals(name) ? "El " + name : bare;
    }

    private static SampleName runTogether(SampleName name) {
        return new SampleName(joined(name.ar()), joined(name.fr()), name.usage());
    }

    private static @Nullable String joined(@Nullable String name) {
        return name == null ? null : name.replaceAll("[ -]", "");
    }

    private static SampleName half(SampleName name) {
        return new SampleName(firstWord(name.ar()), firstWord(name.fr()), name.usage());
    }

    private static @Nullable String firstWord(@Nullable String name) {
        if (name == null
                || !name.contains(" ")
                || name.matches("(عبد|Abd|El|Nour|Salah) .*")
                || name.endsWith("الدين")) {
            return name;
        }
        return name.substring(0, name.indexOf(' '));
    }

    private static SampleName nickname(SampleName name, RandomGenerator random) {
        List<String> names = SHORT.get(name.usage().ar());
        return names == null ? name : new SampleName(null, names.get(random.nextInt(names.size())), name.usage());
    }

    /** A letter left out, doubled, taken for its neighbour, or swapped with it, in one script. */
    private static SampleName slip(SampleName name, RandomGenerator random) {
        boolean arabic = name.ar() != null && (name.fr() == null || random.nextBoolean());
        String right = Objects.requireNonNull(arabic ? name.ar() : name.fr());
        StringBuilder wrong = new StringBuilder(right);
        int at = 1 + random.nextInt(Math.max(right.length() - 2, 1));
        char letter = arabic ? "ابترسلمنوي".charAt(random.nextInt(10)) : "aeirstlnmo".charAt(random.nextInt(10));
        switch (random.nextInt(3)) {
            case 0 -> wrong.deleteCharAt(Math.min(at, wrong.length() - 1));
            case 1 -> wrong.setCharAt(Math.min(at, wrong.length() - 1), letter);
            default -> wrong.insert(at, letter);
        }
        String written = wrong.toString().strip();
        return arabic
                ? new SampleName(written, name.fr(), name.usage())
                : new SampleName(name.ar(), written, name.usage());
    }

    private static LocalDate digit(LocalDate date, RandomGenerator random) {
        for (int attempt = 0; attempt < 50; attempt++) {
            StringBuilder digits = new StringBuilder(date.toString());
            int at = new int[] {2, 3, 5, 6, 8, 9}[random.nextInt(6)];
            digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
            LocalDate wrong = parsed(digits.toString());
            if (wrong != null && !wrong.equals(date) && wrong.getYear() < 2026 && wrong.getYear() > 1900) {
                return wrong;
            }
        }
        return date;
    }

    private static @Nullable LocalDate parsed(String digits) {
        try {
            return LocalDate.parse(digits);
        } catch (DateTimeParseException impossible) {
            return null;
        }
    }
}
