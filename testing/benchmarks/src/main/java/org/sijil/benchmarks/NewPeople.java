package org.sijil.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.sijil.commons.identifier.Idcs;

/** People who were never registered before, and like nobody: adults with cards, names and birth dates of their own. */
final class NewPeople {

    /** Shorter numbers than the sample nation's cards have. */
    private static final int MOST = 99_999;

    private static final List<List<String>> GIVEN = List.of(
            List.of("أمينة", "Amina"),
            List.of("فاطمة", "Fatima"),
            List.of("خديجة", "Khadija"),
            List.of("زينب", "Zineb"),
            List.of("حنان", "Hanane"),
            List.of("لطيفة", "Latifa"),
            List.of("رشيدة", "Rachida"),
            List.of("نجاة", "Najat"),
            List.of("بشرى", "Bouchra"),
            List.of("سميرة", "Samira"));
    private static final List<String> SYLLABLES =
            List.of("ba", "da", "fa", "ja", "ka", "la", "ma", "ra", "sa", "ta", "za", "cha", "kha", "gha");

    /** An odd factor scatters neighbours, so that nobody is nearly the one before. */
    private static final long SCATTER = 0x9E37_79B9_7F4A_7C15L;

    private static final int SCATTERED_BITS = 24;

    private final AtomicInteger next = new AtomicInteger();

    /** The body of a registration. */
    String next() {
        return person(next.incrementAndGet(), "");
    }

    /** The same for the floor, which cannot make numbers and is given one. */
    String forFloor() {
        int number = next.incrementAndGet();
        return person(number, ", \"floorIdcs\": \"" + idcs(number) + '"');
    }

    /** A valid number, because other services read the events that the floor writes, but none that anybody is ever given. */
    private static String idcs(int number) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> "222%06d%d".formatted(number, digit))
                .filter(Idcs::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static String person(int number, String more) {
        int given = number % GIVEN.size();
        long scattered = (number * SCATTER) >>> (Long.SIZE - SCATTERED_BITS);
        String letters = "" + (char) ('A' + number / MOST % 26) + "Z";
        return """
                {"givenName": {"ar": "%s", "fr": "%s"}, "familyName": {"fr": "%s"},
                 "sex": "female", "birthDate": "19%02d-%02d-%02d", "nationality": "MA", "cnie": "%s%d",
                 "address": {"territory": "06.141", "area": "urban"}%s}
                """.formatted(
                        GIVEN.get(given).get(0),
                        GIVEN.get(given).get(1),
                        family(scattered),
                        50 + scattered % 50,
                        1 + scattered / 50 % 12,
                        1 + scattered / 600 % 28,
                        letters,
                        1 + number % MOST,
                        more);
    }

    private static String family(long scattered) {
        StringBuilder family = new StringBuilder("El ");
        for (long rest = scattered; rest > 0; rest /= SYLLABLES.size()) {
            family.append(SYLLABLES.get((int) (rest % SYLLABLES.size())));
        }
        return family.toString();
    }
}
