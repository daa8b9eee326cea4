package org.sijil.social.scoring;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Composition;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.Dirhams;
import org.sijil.social.declaration.Dwelling;
import org.sijil.social.declaration.HeadEducation;
import org.sijil.social.declaration.HeadOccupation;

/** The registry of measures: every name that a formula may weigh. */
final class Measures {

    private static final int TWO_A_ROOM = 2;
    private static final int THREE_A_ROOM = 3;

    private static final String ROOMS = "rooms";
    private static final String EDUCATION = "headEducation";
    private static final String OCCUPATION = "headOccupation";
    private static final Pattern HYPHENATED = Pattern.compile("-([a-z])");

    private static final Map<String, Measure> ALL = new LinkedHashMap<>();

    static {
        people();
        dwelling();
        head();
        goods();
        work();
        bills();
    }

    private Measures() {}

    static Optional<Measure> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static void people() {
        fact("single-or-childless-couple", null, facts -> facts.people().isSingleOrChildlessCouple());
        fact("several-nuclei", null, Facts::hasSeveralNuclei);
        members("household-size", Composition::size);
        members("members-19-29", people -> people.aged(19, 29));
        members("members-30-59", people -> people.aged(30, 59));
        members("members-60-plus", people -> people.aged(60));
        ALL.put(
                "head-age",
                new Measure(Measure.Kind.AGE, null, facts -> facts.people().headAge()));
    }

    private static void dwelling() {
        fact("at-most-two-persons-per-room", ROOMS, facts -> facts.personsPerRoomAtMost(TWO_A_ROOM));
        fact("at-most-three-persons-per-room", ROOMS, Measures::atMostThreePerRoom);
        flag("solid-dwelling", "dwelling", answers -> isSolid(answers.dwelling()));
        flag("bath-or-shower", Declaration::bathOrShower);
        flag("electricity-meter", Declaration::electricityMeter);
        flag("secondary-home", Declaration::secondaryHome);
        flag("garage", Declaration::garage);
        flag("professional-premises", Declaration::professionalPremises);
        flag("non-agricultural-land", Declaration::nonAgriculturalLand);
        flag("irrigated-land", Declaration::irrigatedLand);
    }

    private static void head() {
        flag("head-basic-education", EDUCATION, answers -> answers.headEducation() == HeadEducation.BASIC);
        flag("head-higher-education", EDUCATION, answers -> answers.headEducation() == HeadEducation.HIGHER);
        flag(
                "head-senior-executive",
                OCCUPATION,
                answers -> answers.headOccupation() == HeadOccupation.SENIOR_EXECUTIVE);
        flag(
                "head-middle-executive",
                OCCUPATION,
                answers -> answers.headOccupation() == HeadOccupation.MIDDLE_EXECUTIVE);
        flag(
                "head-equipment-operator",
                OCCUPATION,
                answers -> answers.headOccupation() == HeadOccupation.EQUIPMENT_OPERATOR);
        flag("head-craftsman", OCCUPATION, answers -> answers.headOccupation() == HeadOccupation.CRAFTSMAN);
        flag("head-farm-operator", OCCUPATION, answers -> answers.headOccupation() == HeadOccupation.FARM_OPERATOR);
        flag("head-employer", Declaration::headEmployer);
        flag("head-retired-or-annuitant", Declaration::headRetiredOrAnnuitant);
    }

    private static void goods() {
        flag("computer", Declaration::computer);
        flag("satellite-dish", Declaration::satelliteDish);
        flag("fixed-telephone", Declaration::fixedTelephone);
        flag("other-health-cover", Declaration::otherHealthCover);
        flag("loan", Declaration::loan);
        count("mobile-phones", Declaration::mobilePhones);
        count("cars", Declaration::cars);
        count("motorcycles", Declaration::motorcycles);
        count("cows", Declaration::cows);
    }

    private static void work() {
        count("private-pupils-6-14", "privatePupils6To14", Declaration::privatePupils6To14);
        count("public-pupils-6-14", "publicPupils6To14", Declaration::publicPupils6To14);
        count("adults-without-diploma", Declaration::adultsWithoutDiploma);
        count("adults-with-technical-diploma", Declaration::adultsWithTechnicalDiploma);
        count("adults-with-higher-diploma", Declaration::adultsWithHigherDiploma);
        count("adults-literate", Declaration::adultsLiterate);
        count("adults-earning", Declaration::adultsEarning);
        count("adults-in-commerce", Declaration::adultsInCommerce);
        count("adults-operating-machines", Declaration::adultsOperatingMachines);
        count("senior-executives", Declaration::seniorExecutives);
    }

    private static void bills() {
        amount("yearly-butane", Declaration::yearlyButane);
        amount("yearly-water-and-electricity", Declaration::yearlyWaterAndElectricity);
        amount("yearly-telecom", Declaration::yearlyTelecom);
    }

    private static boolean atMostThreePerRoom(Facts facts) {
        boolean counted = facts.switches().roomsDummies() == Switches.RoomsDummies.NESTED
                || !facts.personsPerRoomAtMost(TWO_A_ROOM);
        return counted && facts.personsPerRoomAtMost(THREE_A_ROOM);
    }

    private static boolean isSolid(Dwelling dwelling) {
        return switch (dwelling) {
            case VILLA, APARTMENT, TRADITIONAL_HOUSE, RURAL_STONE -> true;
            case MOROCCAN_HOUSE, RURAL_OTHER, BASIC -> false;
        };
    }

    private static void fact(String name, @Nullable String answer, Predicate<Facts> holds) {
        ALL.put(name, new Measure(Measure.Kind.FLAG, answer, facts -> holds.test(facts) ? 1 : 0));
    }

    private static void flag(String name, Predicate<Declaration> holds) {
        flag(name, answer(name), holds);
    }

    private static void flag(String name, String answer, Predicate<Declaration> holds) {
        fact(name, answer, facts -> holds.test(facts.answers()));
    }

    private static void members(String name, ToIntFunction<Composition> counted) {
        ALL.put(name, new Measure(Measure.Kind.COUNT, null, facts -> counted.applyAsInt(facts.people())));
    }

    private static void count(String name, ToIntFunction<Declaration> counted) {
        count(name, answer(name), counted);
    }

    private static void count(String name, String answer, ToIntFunction<Declaration> counted) {
        ALL.put(name, new Measure(Measure.Kind.COUNT, answer, facts -> counted.applyAsInt(facts.answers())));
    }

    private static void amount(String name, Function<Declaration, Dirhams> spent) {
        ALL.put(
                name,
                new Measure(
                        Measure.Kind.AMOUNT,
                        answer(name),
                        facts -> spent.apply(facts.answers()).centimes()));
    }

    /** The answer of the same name: {@code bathOrShower} for {@code bath-or-shower}. */
    private static String answer(String name) {
        return HYPHENATED.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
