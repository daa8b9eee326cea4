package org.sijil.social.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By what households can be counted: a place, the area, the size, the score, the month of entry, or the side of a programme's
 * threshold.
 */
record Division(String name) {

    private static final String REGION = "region";
    private static final String PROVINCE = "province";
    private static final String AREA = "area";
    private static final String SIZE = "size";
    private static final String SCORE = "score";
    private static final String MONTH = "month";

    /**
     * One or two, as in {@code region,score}. Sizes, bands and months of provinces are not counted, nor sizes by score: their
     * cells would be too small to be told.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-breakdown}
     */
    static List<Division> of(String by, Collection<String> programmes) {
        List<Division> asked = new ArrayList<>();
        for (String name : by.split(",", -1)) {
            asked.add(new Division(name.strip()));
        }
        Set<String> names = new HashSet<>(asked.stream().map(Division::name).toList());
        if (names.size() != asked.size() || !isOffered(names, programmes)) {
            throw StatisticsProblem.UNKNOWN_BREAKDOWN.at("/by");
        }
        return asked;
    }

    /** Whether a kind is one of those into which these divide. */
    static boolean divide(List<Division> by, Kind kind) {
        return kind.axes() == by.size() && by.stream().allMatch(division -> division.divides(kind));
    }

    static boolean areOfEntries(List<Division> by) {
        return by.stream().anyMatch(division -> division.name.equals(MONTH));
    }

    private static boolean isOffered(Set<String> names, Collection<String> programmes) {
        Set<String> coarse = new HashSet<>(programmes);
        coarse.add(AREA);
        Set<String> all = new HashSet<>(coarse);
        all.addAll(Set.of(SIZE, SCORE, MONTH));
        if (names.size() == 1) {
            return names.contains(REGION) || names.contains(PROVINCE) || all.containsAll(names);
        }
        return names.size() == 2
                && (isPair(names, REGION, all) || isPair(names, PROVINCE, coarse) || isPair(names, AREA, all));
    }

    private static boolean isPair(Set<String> names, String one, Set<String> others) {
        Set<String> rest = new HashSet<>(names);
        return rest.remove(one) && others.containsAll(rest);
    }

    private boolean divides(Kind kind) {
        return switch (name) {
            case REGION -> kind.isRegion();
            case PROVINCE -> kind.isProvince();
            case AREA -> !kind.area().isEmpty();
            case SIZE -> !kind.size().isEmpty();
            case MONTH -> !kind.month().isEmpty();
            case SCORE -> isScore(kind, ScoreKind.BAND);
            default -> isScore(kind, name);
        };
    }

    private static boolean isScore(Kind kind, String sort) {
        return kind.score().sort().equals(sort) || kind.score().sort().equals(ScoreKind.NONE);
    }
}
