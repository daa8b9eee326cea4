package org.sijil.social.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of score. Bands, and sides of thresholds, overlap; what lies between two neighbouring bounds of any sort is a step, which
 * nobody is told of by itself, but which somebody could compute from what is told.
 *
 * @param sort what divides it from others: {@code step}, {@code band}, {@code class}, a programme, {@code none} for no score, or
 *     empty for any score and none
 * @param value a lower bound, a class or a side
 * @param wider by what it is divided from others, the wider kind of which it is then a part
 */
record ScoreKind(String sort, String value, Map<String, ScoreKind> wider) {

    static final ScoreKind ANY = new ScoreKind("", "", Map.of());

    static final String STEP = "step";
    static final String BAND = "band";
    static final String CLASS = "class";
    static final String NONE = "none";
    static final String UP_TO = "up-to-threshold";
    static final String ABOVE = "above-threshold";

    static final ScoreKind MISSING = new ScoreKind(NONE, NONE, Map.of());

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /**
     * All kinds of which a score is, the step first.
     *
     * @param step its lowest score; null for households without one
     * @param thresholds by programme
     */
    static List<ScoreKind> of(@Nullable BigDecimal step, Map<String, BigDecimal> thresholds) {
        Map<String, ScoreKind> whole = new HashMap<>();
        thresholds.keySet().forEach(programme -> whole.put(programme, ANY));
        if (step == null) {
            whole.put(BAND, ANY);
            return List.of(new ScoreKind(NONE, NONE, whole));
        }
        Map<String, ScoreKind> sides = new HashMap<>();
        StringBuilder sort = new StringBuilder();
        thresholds.forEach((programme, value) -> {
            String side = step.compareTo(value) > 0 ? ABOVE : UP_TO;
            sides.put(programme, new ScoreKind(programme, side, Map.of(programme, ANY)));
            sort.append(side.charAt(0));
        });
        ScoreKind between = new ScoreKind(CLASS, sort.toString(), sides);
        ScoreKind band = new ScoreKind(BAND, band(step), Map.of(BAND, ANY));
        List<ScoreKind> kinds = new ArrayList<>(sides.values());
        kinds.add(between);
        kinds.add(band);
        kinds.add(new ScoreKind(STEP, step.stripTrailingZeros().toPlainString(), Map.of(BAND, band, CLASS, between)));
        return kinds;
    }

    /** What is wider follows from the rest. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreKind kind && kind.sort.equals(sort) && kind.value.equals(value);
    }

    @Override
    public int hashCode() {
        return 31 * sort.hashCode() + value.hashCode();
    }

    /** Whether it is told of provinces too, where bands would be too small. */
    boolean isCoarse() {
        return !sort.equals(STEP) && !sort.equals(BAND);
    }

    private static String band(BigDecimal step) {
        return step.multiply(FOUR)
                .setScale(0, RoundingMode.FLOOR)
                .divide(FOUR, 2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
