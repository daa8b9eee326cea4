package org.sijil.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.sijil.commons.identifier.Idcs;

/** People who were never registered before: adults with cards of their own. */
final class NewPeople {

    private static final int MOST = 999_999;

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

    /** A valid number, because other services read the events that the floor writes. */
    private static String idcs(int number) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> "2%08d%d".formatted(number, digit))
                .filter(Idcs::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static String person(int number, String more) {
        String letters = "" + (char) ('A' + number / MOST % 26) + "Z";
        return """
                {"givenName": {"ar": "أمينة", "fr": "Amina"}, "familyName": {"ar": "الإدريسي", "fr": "Idrissi"},
                 "sex": "female", "birthDate": "19%02d-%02d-%02d", "nationality": "MA", "cnie": "%s%d",
                 "address": {"territory": "06.141", "area": "urban"}%s}
                """.formatted(50 + number % 50, 1 + number % 12, 1 + number % 28, letters, 1 + number % MOST, more);
    }
}
