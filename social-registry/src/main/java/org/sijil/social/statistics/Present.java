package org.sijil.social.statistics;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.statistics.Told;

/**
 * The households that are there, and how many people they are.
 *
 * @param people by kind of household, all of them
 */
record Present(Told<Kind> households, Map<Kind, Long> people) {

    /** The kinds of households that differ in one thing, as {@link Kind#axes()} counts. */
    Stream<Kind> kinds() {
        return households.kinds().filter(kind -> kind.axes() == 1);
    }

    /** How many households of a kind there are; null when it is withheld. */
    @Nullable
    Long households(Kind kind) {
        return households.count(kind);
    }

    /**
     * How many people are in those of a kind; null when it is withheld. Together with the households of each size they would tell the
     * sizes of which few are: so they are told only where all sizes are, and where they are of the country too, to which they add up.
     */
    @Nullable
    Long people(Kind kind) {
        boolean told = households.count(kind) != null && isEverySizeTold(kind) && isEverySizeTold(Kind.ANY);
        return told ? people.getOrDefault(kind, 0L) : null;
    }

    /** How many of a kind have a score; null when it is withheld. */
    @Nullable
    Long scored(Kind kind) {
        Long all = households.count(kind);
        Long unscored = households.count(kind.unscored());
        return all == null || unscored == null ? null : Long.valueOf(all - unscored);
    }

    private boolean isEverySizeTold(Kind kind) {
        return households.withheld().stream()
                .noneMatch(one -> kind.equals(one.wider().get("size")));
    }
}
