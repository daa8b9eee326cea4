package org.sijil.localstack.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The official score, written a second time from the table of morocco.md §1, so that the sample is judged by another. */
final class Formula {

    static final double TADAMON = 9.3264284;
    static final double ASD = 9.743001;

    private static final double[] URBAN_REGIONS = {
        0.107, 0.196, 0.123, 0.0555, 0, 0.220, 0.194, 0, 0, 0.285, 0.285, 0.285
    };
    private static final double[] RURAL_REGIONS = {
        0.420, 0.230, 0.296, 0.302, 0.351, 0.464, 0.377, 0, 0.221, 0.318, 0.318, 0.318
    };

    private final SampleHousehold household;
    private final Map<String, Object> answers;
    private final List<Integer> ages;
    private final int size;
    private double score;

    private Formula(SampleHousehold household, LocalDate on) {
        this.household = household;
        answers = household.declaration();
        size = household.members().size();
        ages = household.members().stream()
                .map(member -> member.person().birthDate().until(on).getYears())
                .toList();
    }

    static double score(SampleHousehold household, LocalDate on) {
        Formula formula = new Formula(household, on);
        int region = Integer.parseInt(household.address().region()) - 1;
        if (household.address().area() == Area.URBAN) {
            formula.urban(9.825 + URBAN_REGIONS[region]);
        } else {
            formula.rural(8.695 + RURAL_REGIONS[region]);
        }
        return formula.score;
    }

    private void urban(double constant) {
        score = constant;
        urbanHousehold();
        urbanHead();
        urbanGoods();
        urbanPeople();
        perHead("yearlyButane", 0.000422);
        perHead("yearlyWaterAndElectricity", 0.00011);
        perHead("yearlyTelecom", 0.000302);
    }

    private void urbanHousehold() {
        when(isSingleOrCouple(), 0.103);
        when(household.members().stream().anyMatch(Formula::isRelative), 0.035);
        when(size <= 2 * number("rooms"), 0.0475);
        flag("bathOrShower", 0.096);
        flag("electricityMeter", 0.0466);
        score += -0.177 * size + 0.00533 * size * size;
    }

    private void urbanHead() {
        when(answer("headEducation").equals("higher"), 0.0806);
        when(answer("headOccupation").equals("senior-executive"), 0.0782);
        when(answer("headOccupation").equals("middle-executive"), 0.110);
        flag("headEmployer", 0.182);
        flag("headRetiredOrAnnuitant", 0.0605);
        int age = headAge();
        score += -0.0104 * age + 0.0000771 * age * age;
    }

    private void urbanGoods() {
        flag("computer", 0.138);
        flag("satelliteDish", 0.0873);
        flag("fixedTelephone", 0.0532);
        flag("otherHealthCover", 0.151);
        flag("loan", 0.135);
        flag("secondaryHome", 0.173);
        flag("garage", 0.117);
        flag("professionalPremises", 0.111);
        score += 0.0516 * number("mobilePhones") + 0.226 * number("cars") + 0.0598 * number("motorcycles");
    }

    private void urbanPeople() {
        score += 0.105 * number("privatePupils6To14") - 0.0319 * number("publicPupils6To14");
        share("adultsWithoutDiploma", -0.0557);
        share("adultsWithTechnicalDiploma", 0.120);
        share("adultsEarning", 0.139);
        share("adultsOperatingMachines", 0.307);
        share("seniorExecutives", 0.180);
    }

    private void rural(double constant) {
        score = constant;
        ruralHousehold();
        ruralHead();
        ruralGoods();
        ruralPeople();
        perHead("yearlyButane", 0.000755);
        perHead("yearlyWaterAndElectricity", 0.000145);
        perHead("yearlyTelecom", 0.00086);
    }

    private void ruralHousehold() {
        when(isSingleOrCouple(), 0.130);
        String dwelling = answer("dwelling").toString();
        when(List.of("villa", "apartment", "traditional-house", "rural-stone").contains(dwelling), 0.127);
        when(size <= 2 * number("rooms"), 0.129);
        when(size > 2 * number("rooms") && size <= 3 * number("rooms"), 0.108);
        score += -0.138 * size + 0.00469 * size * size;
    }

    private void ruralHead() {
        when(answer("headEducation").equals("basic"), 0.0569);
        String occupation = answer("headOccupation").toString();
        when(occupation.equals("senior-executive"), 0.154);
        when(occupation.equals("equipment-operator"), 0.196);
        when(occupation.equals("craftsman"), 0.125);
        when(occupation.equals("farm-operator"), 0.0722);
        flag("headEmployer", 0.190);
    }

    private void ruralGoods() {
        when(number("cars") > 0, 0.187);
        when(number("motorcycles") > 0, 0.0635);
        flag("otherHealthCover", 0.193);
        flag("secondaryHome", 0.334);
        flag("nonAgriculturalLand", 0.233);
        flag("irrigatedLand", 0.126);
        score += 0.0257 * number("cows");
    }

    private void ruralPeople() {
        score += 0.0523 * aged(19, 29) + 0.0337 * aged(30, 59) + 0.0781 * aged(60, 200);
        share("adultsLiterate", 0.128);
        share("adultsWithHigherDiploma", 0.344);
        share("adultsInCommerce", 0.301);
    }

    private boolean isSingleOrCouple() {
        return size == 1
                || (size == 2 && household.members().stream().anyMatch(member -> member.relation() == Relation.SPOUSE));
    }

    private static boolean isRelative(SampleMember member) {
        return switch (member.relation()) {
            case HEAD, SPOUSE, CHILD -> false;
            default -> true;
        };
    }

    private int headAge() {
        for (int place = 0; place < size; place++) {
            if (household.members().get(place).relation() == Relation.HEAD) {
                return ages.get(place);
            }
        }
        throw new IllegalStateException("A household without a head");
    }

    private long aged(int least, int most) {
        return ages.stream().filter(age -> age >= least && age <= most).count();
    }

    private Object answer(String name) {
        return Objects.requireNonNull(answers.get(name), name);
    }

    private int number(String answer) {
        return (int) answer(answer);
    }

    private void flag(String answer, double coefficient) {
        when((boolean) answer(answer), coefficient);
    }

    private void share(String answer, double coefficient) {
        score += coefficient * number(answer) / size;
    }

    private void perHead(String answer, double coefficient) {
        score += coefficient * Double.parseDouble(answer(answer).toString()) / size;
    }

    private void when(boolean holds, double coefficient) {
        score += holds ? coefficient : 0;
    }
}
