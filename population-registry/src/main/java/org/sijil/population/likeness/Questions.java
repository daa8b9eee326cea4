package org.sijil.population.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Traits;

/**
 * The questions whose answers are worth comparing with a description, in the words of PostgreSQL's {@code tsquery}. Each lets
 * something be wrong:
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
    private final String given;
    private final String family;

    private Questions(Description description, KnownNames known) {
        this.givenCodes = codes(description.givenName(), known);
        this.familyCodes = codes(description.familyName(), known);
        this.given = any(givenCodes, Traits::name);
        this.family = any(familyCodes, Traits::name);
    }

    static List<String> of(Description description, KnownNames known) {
        Questions names = new Questions(description, known);
        LocalDate date = description.birthDate();
        List<String> questions = new ArrayList<>();
        if (date != null) {
            questions.add(names.oneNameAnd(names.dates(date)));
            questions.add(names.bothNamesAnd(List.of(Traits.bornOnDayOfSomeYear(date))));
            if (description.birthPlace() != null) {
                questions.add(names.oneNameAnd(List.of(Traits.bornInMonth(date), Traits.bornOnDayOfSomeMonth(date)))
                        + " & " + quoted(Traits.bornAt(description.birthPlace())));
            }
        }
        Integer year = description.year();
        if (year != null) {
            questions.add(names.bothOf(year));
        }
        return questions.isEmpty() ? List.of(names.given + " & " + names.family) : questions;
    }

    private Set<String> dates(LocalDate date) {
        Set<String> dates = new LinkedHashSet<>(List.of(Traits.bornOn(date)));
        if (date.getDayOfMonth() <= MONTHS) {
            dates.add(Traits.bornOn(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())));
        }
        return dates;
    }

    private String oneNameAnd(Collection<String> terms) {
        return any(terms, UnaryOperator.identity()) + " & (" + given + " | " + family + ")";
    }

    private String bothNamesAnd(Collection<String> terms) {
        return any(terms, UnaryOperator.identity()) + " & " + given + " & " + family;
    }

    private String bothOf(int year) {
        return any(givenCodes, code -> Traits.nameAndYear(code, year)) + " & "
                + any(familyCodes, code -> Traits.nameAndYear(code, year));
    }

    private static Set<String> codes(PersonName name, KnownNames known) {
        Set<String> codes = new LinkedHashSet<>(Traits.codes(name));
        codes.addAll(known.codes(Objects.requireNonNull(SpokenName.of(name))));
        return codes;
    }

    private static String any(Collection<String> values, UnaryOperator<String> term) {
        return values.stream().map(value -> quoted(term.apply(value))).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String quoted(String term) {
        return "'" + term + "'";
    }
}
