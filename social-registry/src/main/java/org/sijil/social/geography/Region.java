package org.sijil.social.geography;

import java.util.List;
import java.util.stream.IntStream;
import org.sijil.commons.identifier.TerritoryCode;

/** The twelve regions of the Kingdom by their HCP code, 01 to 12 (decree 2.15.40). */
public final class Region {

    private static final int COUNT = 12;

    private Region() {}

    /** All codes, in order. */
    public static List<String> codes() {
        return IntStream.rangeClosed(1, COUNT)
                .mapToObj(number -> (number < 10 ? "0" : "") + number)
                .toList();
    }

    /** Whether the territory lies in one of them. */
    public static boolean holds(TerritoryCode territory) {
        return codes().contains(territory.region().value());
    }
}
