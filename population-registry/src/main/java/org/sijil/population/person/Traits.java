package org.sijil.population.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.NameSound;
import org.sijil.commons.name.PersonName;

/**
 * The words under which a person is found in column {@code person_trait.terms}: how the names sound, the birth date and its parts,
 * the birth province, and the residence as coarse and as fine as it is known. Each kind has a letter of its own.
 */
public final class Traits {

    private static final String NAME = "n";
    private static final int PROVINCE = 6;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd");

    private Traits() {}

    /** All of a person, as they are stored. */
    public static Set<String> of(
            PersonName given,
            PersonName family,
            LocalDate birthDate,
            @Nullable TerritoryCode birthPlace,
            TerritoryCode residence) {
        Set<String> traits = new LinkedHashSet<>();
        Stream.of(given, family).flatMap(name -> codes(name).stream()).forEach(code -> {
            traits.add(name(code));
            traits.add(nameAndYear(code, birthDate.getYear()));
        });
        traits.add(bornOn(birthDate));
        traits.add(bornInMonth(birthDate));
        traits.add(bornOnDayOfSomeMonth(birthDate));
        traits.add(bornOnDayOfSomeYear(birthDate));
        if (birthPlace != null) {
            traits.add(bornAt(birthPlace));
        }
        for (String place = residence.value(); !place.isEmpty(); place = above(place)) {
            traits.add(livingIn(place));
        }
        return traits;
    }

    /** The codes of a name in both scripts. */
    public static Set<String> codes(PersonName name) {
        return Stream.of(name.ar(), name.fr())
                .flatMap(Stream::ofNullable)
                .flatMap(written -> NameSound.codes(written).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static String name(String code) {
        return NAME + code;
    }

    public static String bornOn(LocalDate date) {
        return "d" + DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    /** One word for what is often asked together, so that nobody has to intersect the many of a name with the many of a year. */
    public static String nameAndYear(String code, int year) {
        return "y" + year + code;
    }

    public static String bornInMonth(LocalDate date) {
        return "i" + date.getYear() + "-" + date.getMonthValue();
    }

    public static String bornOnDayOfSomeMonth(LocalDate date) {
        return "j" + date.getYear() + "-" + date.getDayOfMonth();
    }

    public static String bornOnDayOfSomeYear(LocalDate date) {
        return "k" + MONTH_AND_DAY.format(date);
    }

    public static String bornAt(TerritoryCode place) {
        return "b" + place.value().substring(0, Math.min(PROVINCE, place.value().length()));
    }

    /** For a place and all within it. */
    public static String livingIn(String place) {
        return "t" + place;
    }

    private static String above(String place) {
        int dot = place.lastIndexOf('.');
        return dot < 0 ? "" : place.substring(0, dot);
    }
}
