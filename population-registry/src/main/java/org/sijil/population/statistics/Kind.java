package org.sijil.population.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A kind of people: an empty text means any.
 *
 * @param day of registration; what is counted by day is those who entered then, else those who live
 * @param place a region by two digits, or a province
 * @param age the first age of five, or one of the other {@link Ages}
 * @param origin {@code MA}, {@code foreign} or a foreign country
 */
record Kind(String day, String place, String sex, String age, String origin) {

    static final String FOREIGN = "foreign";
    static final String MOROCCAN = "MA";
    static final Kind ANY = new Kind("", "", "", "", "");

    private static final int REGION = 2;
    private static final String NO_PROVINCE = ".000";

    static Kind ofPlace(String place) {
        return new Kind("", place, "", "", "");
    }

    static Kind ofSex(String sex) {
        return new Kind("", "", sex, "", "");
    }

    static Kind ofAge(String age) {
        return new Kind("", "", "", age, "");
    }

    static Kind ofOrigin(String origin) {
        return new Kind("", "", "", "", origin);
    }

    /** The province and its region; of somebody whose province is not known, one that stands for that. */
    static List<Kind> ofProvince(String province) {
        String whole = province.length() == REGION ? province + NO_PROVINCE : province;
        return List.of(ofPlace(whole), ofPlace(whole.substring(0, REGION)));
    }

    static Kind ofDay(String day) {
        return new Kind(day, "", "", "", "");
    }

    /** Those who are of both kinds, which speak of different things. */
    Kind and(Kind other) {
        return new Kind(day + other.day, place + other.place, sex + other.sex, age + other.age, origin + other.origin);
    }

    /** By what it is divided from others, the wider kind of which it is then a part. */
    Map<String, Kind> wider() {
        Map<String, Kind> wider = new HashMap<>();
        if (!place.isEmpty()) {
            String around = isProvince() ? place.substring(0, REGION) : "";
            wider.put("place", new Kind(day, around, sex, age, origin));
        }
        if (!sex.isEmpty()) {
            wider.put("sex", new Kind(day, place, "", age, origin));
        }
        if (!age.isEmpty()) {
            Map<String, String> ages = axes() == 1 ? Ages.wider(age) : Map.of("age", "");
            ages.forEach((by, around) -> wider.put(by, new Kind(day, place, sex, around, origin)));
        }
        if (!origin.isEmpty()) {
            wider.put("origin", new Kind(day, place, sex, age, isCountry() ? FOREIGN : ""));
        }
        return wider;
    }

    /** Of how many things it speaks. */
    long axes() {
        return Stream.of(day, place, sex, age, origin)
                .filter(text -> !text.isEmpty())
                .count();
    }

    boolean isRegion() {
        return place.length() == REGION;
    }

    boolean isProvince() {
        return place.length() > REGION;
    }

    boolean isCountry() {
        return !origin.isEmpty() && !origin.equals(FOREIGN) && !origin.equals(MOROCCAN);
    }
}
