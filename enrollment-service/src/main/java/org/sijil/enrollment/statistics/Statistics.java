package org.sijil.enrollment.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;

/**
 * Coverage and support on a day.
 *
 * @param persons known from the population feed, the dead left out
 * @param households known from the social feed, dissolved ones left out
 */
public record Statistics(
        LocalDate asOf,
        long persons,
        long households,
        Tadamon tadamon,
        Support asd,
        List<Region> byRegion,
        List<Feed> feeds) {

    /** People with AMO-Tadamon, and the families that they form. */
    public record Tadamon(long families, long people) {}

    /**
     * Families entitled to direct social support.
     *
     * @param people members of those families
     * @param children dependents below the age of the table
     * @param over60 members of 60 or more
     * @param flatFamilies families without such a child
     * @param childFamilies families with one
     * @param lastCycle the latest payment cycle that was computed; null before the first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Support(
            long families,
            long people,
            long children,
            long over60,
            long flatFamilies,
            long childFamilies,
            long ruralFamilies,
            @Nullable Cycle lastCycle) {}

    /** A computed payment cycle. */
    public record Cycle(String month, long families, Money total) {}

    /** One region, by its two-digit code. */
    public record Region(String region, long tadamonFamilies, long tadamonPeople, long asdFamilies, long asdPeople) {}

    /**
     * How current the projections are.
     *
     * @param lagSeconds age of the oldest event read and not yet applied; null when the feed is not followed here
     * @param position of the last event applied
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Feed(String feed, @Nullable Long lagSeconds, String position) {}
}
