package org.sijil.population.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Traits;

/**
 * The questions whose answers are worth comparing with a description. Each lets something be wrong:
 *
 * <ul>
 *   <li>one of the names, if the birth date is right or its day and month are swapped;
 *   <li>one of the names and a digit of day or month, if the birth province is right;
 *   <li>day and month, even unknown, if both names and the year are right;
 *   <li>the year, if both names, the day and the month are right.
 * </ul>
 *
 * A name is right when it sounds alike in one script; given and family name may stand for each other.
 */
final class Questions {

    private static final int MONTHS = 12;

    private final Set<String> givenCodes;
    private final Set<String> familyCodes;
    private final Set<String> given;
    private final Set<String> family;

    private Questions(Description description, KnownNames known) {
        this.givenCodes = codes(description.givenName(), known);
        this.familyCodes = codes(description.familyName(), known);
        this.given = terms(givenCodes, Traits::name);
        this.family = terms(familyCodes, Traits::name);
    }

    static List<Question> of(Description description, KnownNames known) {
        Questions names = new Questions(description, known);
        LocalDate date = description.birthDate();
        List<Question> questions = new ArrayList<>();
        if (date != null) {
            questions.add(new Question(List.of(dates(date), names.either())));
            questions.add(new Question(List.of(Set.of(Traits.bornOnDayOfSomeYear(date)), names.given, names.family)));
            if (description.birthPlace() != null) {
                Set<String> parts = Set.of(Traits.bornInMonth(date), Traits.bornOnDayOfSomeMonth(date));
                Set<String> place = Set.of(Traits.bornAt(description.birthPlace()));
                questions.add(new Question(List.of(parts, names.either(), place)));
            }
        }
        Integer year = description.year();
        if (year != null) {
            questions.add(new Question(List.of(bornIn(year, names.givenCodes), bornIn(year, names.familyCodes))));
        }
        return questions.isEmpty() ? List.of(new Question(List.of(names.given, names.family))) : questions;
    }

    private static Set<String> dates(LocalDate date) {
        Set<String> dates = new LinkedHashSet<>(List.of(Traits.bornOn(date)));
        if (date.getDayOfMonth() <= MONTHS) {
            dates.add(Traits.bornOn(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())));
        }
        return dates;
    }

    private Set<String> either() {
        Set<String> names = new LinkedHashSet<>(given);
        names.addAll(family);
        return names;
    }

    private static Set<String> bornIn(int year, Set<String> codes) {
        return terms(codes, code -> Traits.nameAndYear(code, year));
    }

    private static Set<String> codes(PersonName name, KnownNames known) {
        Set<String> codes = new LinkedHashSet<>(Traits.codes(name));
        codes.addAll(known.codes(Objects.requireNonNull(SpokenName.of(name))));
        return codes;
    }

    private static Set<String> terms(Set<String> codes, UnaryOperator<String> term) {
        return codes.stream().map(term).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
