package org.sijil.social.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A kind of household: an empty text means any.
 *
 * @param month in which they were entered; without one those that are there now are counted
 * @param place a region by two digits, or a province
 * @param size how many members, {@value #MANY} for all larger ones
 */
record Kind(String month, String place, String area, String size, ScoreKind score) {

    static final String MANY = "10+";

    private static final int LARGEST_TOLD = 9;
    private static final int REGION = 2;
    private static final String NO_PROVINCE = ".000";

    static final Kind ANY = new Kind("", "", "", "", ScoreKind.ANY);

    static Kind ofMonth(String month) {
        return new Kind(month, "", "", "", ScoreKind.ANY);
    }

    static Kind ofRegion(String territory) {
        return new Kind("", territory.substring(0, REGION), "", "", ScoreKind.ANY);
    }

    /** Of a household whose province is not known, a kind that stands for that. */
    static Kind ofProvince(String territory) {
        String province = territory.length() == REGION ? territory + NO_PROVINCE : territory;
        return new Kind("", province, "", "", ScoreKind.ANY);
    }

    static Kind ofArea(String area) {
        return new Kind("", "", area, "", ScoreKind.ANY);
    }

    static Kind ofSize(int people) {
        return new Kind("", "", "", people > LARGEST_TOLD ? MANY : Integer.toString(people), ScoreKind.ANY);
    }

    static Kind ofScore(ScoreKind score) {
        return new Kind("", "", "", "", score);
    }

    /** Those that are of both kinds, which speak of different things. */
    Kind and(Kind other) {
        return new Kind(
                month + other.month,
                place + other.place,
                area + other.area,
                size + other.size,
                score.equals(ScoreKind.ANY) ? other.score : score);
    }

    /** By what it is divided from others, the wider kind of which it is then a part. */
    Map<String, Kind> wider() {
        Map<String, Kind> wider = new HashMap<>();
        if (!place.isEmpty()) {
            String around = isProvince() ? place.substring(0, REGION) : "";
            wider.put("place", new Kind(month, around, area, size, score));
        }
        if (!area.isEmpty()) {
            wider.put("area", new Kind(month, place, "", size, score));
        }
        if (!size.isEmpty()) {
            wider.put("size", new Kind(month, place, area, "", score));
        }
        score.wider().forEach((by, whole) -> wider.put(by, new Kind(month, place, area, size, whole)));
        return wider;
    }

    /** Those of them that have no score. */
    Kind unscored() {
        return and(ofScore(ScoreKind.MISSING));
    }

    /** Of how many things it speaks. */
    long axes() {
        return Stream.of(month, place, area, size)
                        .filter(text -> !text.isEmpty())
                        .count()
                + (score.equals(ScoreKind.ANY) ? 0 : 1);
    }

    boolean isRegion() {
        return place.length() == REGION;
    }

    boolean isProvince() {
        return place.length() > REGION;
    }
}
