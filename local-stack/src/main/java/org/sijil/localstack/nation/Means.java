package org.sijil.localstack.nation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The answers to the socio-economic questionnaire. Dwellings, baths and electricity follow the census (morocco.md §5.5);
 * goods and spending are ours, set so that the official formula gives the official shares (§5.7, I).
 */
final class Means {

    private static final int MONTHS = 12;
    private static final long MOST_A_YEAR = 18_000;
    private static final String[] DWELLINGS = {
        "villa", "apartment", "moroccan-house", "basic", "rural-stone", "rural-other", "traditional-house"
    };
    private static final double[] URBAN_DWELLINGS = {1.3, 22, 69, 2.2, 0.3, 0.5, 0.9};
    private static final double[] RURAL_DWELLINGS = {0.25, 1.1, 41.5, 1.7, 15, 38.3, 1.8};
    private static final double[] FOR_THE_RICH = {1.2, 0.4, 0, -1, 0, 0, 0};

    private final Home home;
    private final Map<String, Object> answers = new LinkedHashMap<>();

    private Means(Home home) {
        this.home = home;
    }

    /** All answers by the names of the social registry's API. */
    static Map<String, Object> of(Home home) {
        Means means = new Means(home);
        means.dwelling();
        means.head();
        means.goods();
        means.property();
        means.pupils();
        means.adults();
        means.spending();
        return means.answers;
    }

    private void dwelling() {
        double[] odds = (home.isUrban() ? URBAN_DWELLINGS : RURAL_DWELLINGS).clone();
        for (int kind = 0; kind < odds.length; kind++) {
            odds[kind] *= StrictMath.exp(FOR_THE_RICH[kind] * home.fortune().standing());
        }
        double rooms = home.either(0.9, 0.9)
                + home.either(0.42, 0.36) * home.size()
                + 0.5 * home.fortune().standing();
        answers.put("rooms", Math.max(1, (int)
                StrictMath.round(rooms + 0.5 * home.draw().normal())));
        answers.put("dwelling", DWELLINGS[home.draw().weighted(odds)]);
        has("bathOrShower", home.either(0.62, 0.36), 1.0);
        has("electricityMeter", home.either(0.84, 0.78), 0.8);
    }

    private void head() {
        Someone head = home.head();
        answers.put("headEducation", education(head));
        answers.put("headOccupation", head.work.occupation().code());
        answers.put("headEmployer", head.work.is(Work.Status.EMPLOYER));
        answers.put(
                "headRetiredOrAnnuitant",
                head.pensioner || (head.age >= 60 && !head.work.isEmployed() && home.has(0.1, 1)));
    }

    private String education(Someone someone) {
        return switch (someone.learning) {
            case NOTHING, PRESCHOOL -> "none";
            case PRIMARY -> "basic";
            case LOWER_SECONDARY -> someone.technical ? "technical" : "basic";
            case UPPER_SECONDARY -> someone.technical ? "technical" : "secondary";
            case HIGHER -> "higher";
        };
    }

    private void goods() {
        affords("computer", home.either(0.08, 0.02), 1.0);
        affords("satelliteDish", home.either(0.50, 0.50), 0.8);
        affords("fixedTelephone", home.either(0.05, 0.01), 0.8);
        answers.put("otherHealthCover", home.people().stream().anyMatch(someone -> someone.insured));
        affords("loan", home.either(0.08, 0.04), 0.5);
        int phones = count(someone -> someone.age >= 14 && home.affords(home.either(0.55, 0.58), 0.7));
        answers.put("mobilePhones", phones);
        answers.put("cars", home.affords(home.either(0.05, 0.04), 1.2) ? 1 : 0);
        answers.put("motorcycles", home.affords(home.either(0.12, 0.16), 0.4) ? 1 : 0);
        answers.put(
                "cows", home.affords(home.either(0.01, 0.30), 0.3) ? home.draw().between(1, 4) : 0);
    }

    private void property() {
        affords("secondaryHome", home.either(0.01, 0.005), 1.0);
        affords("garage", home.either(0.03, 0.02), 1.0);
        affords("professionalPremises", home.either(0.03, 0.02), 0.8);
        affords("nonAgriculturalLand", home.either(0.02, 0.02), 0.8);
        affords("irrigatedLand", home.either(0.01, 0.08), 0.5);
    }

    /** A pupil of 14 may be 15 when the answers are read; only those count who stay in age for a season. */
    private void pupils() {
        answers.put("privatePupils6To14", count(someone -> isPupil(someone, Schooling.PRIVATE)));
        answers.put("publicPupils6To14", count(someone -> isPupil(someone, Schooling.PUBLIC)));
    }

    private static boolean isPupil(Someone someone, Schooling schooling) {
        return someone.isAged(6, 14) && !someone.soonFifteen && someone.schooling == schooling;
    }

    private void adults() {
        adults("adultsWithoutDiploma", someone -> !someone.hasDiploma());
        adults("adultsWithTechnicalDiploma", someone -> someone.technical);
        adults("adultsWithHigherDiploma", someone -> someone.learning == Learning.HIGHER && !someone.isAtSchool());
        adults("adultsLiterate", someone -> someone.literate);
        adults("adultsEarning", someone -> someone.work.isEmployed() && !someone.work.is(Work.Status.FAMILY_HELPER));
        adults("adultsInCommerce", someone -> someone.work.commerce());
        adults("adultsOperatingMachines", someone -> someone.work.is(Occupation.EQUIPMENT_OPERATOR));
        adults("seniorExecutives", someone -> someone.work.is(Occupation.SENIOR_EXECUTIVE));
    }

    private void spending() {
        int size = home.size();
        int phones = (int) Objects.requireNonNull(answers.get("mobilePhones"));
        yearly("yearlyButane", home.either(3, 2) + home.either(10, 8) * size, 0.20, 0.25);
        yearly("yearlyWaterAndElectricity", home.either(8, 3) + home.either(23, 10.5) * size, 0.35, 0.30);
        yearly("yearlyTelecom", 4 + home.either(13, 6) * phones, 0.50, 0.40);
    }

    private void yearly(String answer, double monthly, double slope, double spread) {
        double moved = MONTHS
                * monthly
                * StrictMath.exp(
                        slope * home.fortune().comfort() + spread * home.draw().normal());
        answers.put(answer, String.format(Locale.ROOT, "%d.00", Math.min(MOST_A_YEAR, StrictMath.round(moved))));
    }

    private void adults(String answer, Predicate<Someone> which) {
        answers.put(answer, count(someone -> someone.isAskedAboutWork() && which.test(someone)));
    }

    private int count(Predicate<Someone> which) {
        return (int) home.people().stream().filter(which).count();
    }

    private void has(String answer, double share, double slope) {
        answers.put(answer, home.has(share, slope));
    }

    private void affords(String answer, double share, double slope) {
        answers.put(answer, home.affords(share, slope));
    }
}
