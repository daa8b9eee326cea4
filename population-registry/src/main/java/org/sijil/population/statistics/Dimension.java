package org.sijil.population.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By what people can be counted. */
enum Dimension {
    REGION("place"),
    PROVINCE("place"),
    SEX("sex"),
    AGE("age"),
    NATIONALITY("origin"),
    COUNTRY("origin"),
    DAY("day");

    private static final int MOST = 2;

    private final String axis;

    Dimension(String axis) {
        this.axis = axis;
    }

    /**
     * One or two of different things, as in {@code region,sex}. Countries are counted alone, and by day only places and sexes:
     * the cells of more would be too small to be told.
     */
    static List<Dimension> of(String by) {
        List<Dimension> asked = new ArrayList<>();
        for (String name : by.split(",", -1)) {
            asked.add(Arrays.stream(values())
                    .filter(dimension -> dimension.code().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> StatisticsProblem.UNKNOWN_BREAKDOWN.at("/by")));
        }
        boolean distinct = asked.stream().map(one -> one.axis).distinct().count() == asked.size();
        boolean alone = asked.size() > 1 && asked.contains(COUNTRY);
        boolean tooFine = asked.contains(DAY) && (asked.contains(AGE) || asked.contains(NATIONALITY));
        if (asked.size() > MOST || !distinct || alone || tooFine) {
            throw StatisticsProblem.UNKNOWN_BREAKDOWN.at("/by");
        }
        return asked;
    }

    /** Whether a kind is one of those into which these dimensions divide. */
    static boolean divide(List<Dimension> by, Kind kind) {
        return by.stream().allMatch(dimension -> dimension.divides(kind)) && kind.axes() == by.size();
    }

    private boolean divides(Kind kind) {
        return switch (this) {
            case REGION -> kind.isRegion();
            case PROVINCE -> kind.isProvince();
            case SEX -> !kind.sex().isEmpty();
            case AGE -> Ages.isFive(kind.age());
            case NATIONALITY -> !kind.origin().isEmpty() && !kind.isCountry();
            case COUNTRY -> kind.isCountry() || kind.origin().equals(Kind.MOROCCAN);
            case DAY -> !kind.day().isEmpty();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
