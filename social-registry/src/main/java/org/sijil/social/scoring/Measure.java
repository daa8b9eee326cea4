package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.HeadEducation;
import org.sijil.social.declaration.HeadOccupation;

/**
 * The registry of measures: everything that can be taken from a household as a whole number, each by a name that formulas use.
 * Amounts are in centimes, all else as it is counted.
 */
enum Measure {
    SINGLE_OR_CHILDLESS_COUPLE(Kind.FLAG),
    SEVERAL_NUCLEI(Kind.FLAG),
    HOUSEHOLD_SIZE(Kind.COUNT),
    /** Of ages that the formula names. */
    MEMBERS_AGED(Kind.COUNT),
    HEAD_AGE(Kind.AGE),
    AT_MOST_TWO_PERSONS_PER_ROOM(Kind.FLAG),
    AT_MOST_THREE_PERSONS_PER_ROOM(Kind.FLAG),
    /** Of kinds that the formula names. */
    SOLID_DWELLING(Kind.FLAG),
    HEAD_BASIC_EDUCATION(Kind.FLAG),
    HEAD_HIGHER_EDUCATION(Kind.FLAG),
    HEAD_SENIOR_EXECUTIVE(Kind.FLAG),
    HEAD_MIDDLE_EXECUTIVE(Kind.FLAG),
    HEAD_EQUIPMENT_OPERATOR(Kind.FLAG),
    HEAD_CRAFTSMAN(Kind.FLAG),
    HEAD_FARM_OPERATOR(Kind.FLAG),
    BATH_OR_SHOWER(Kind.FLAG),
    ELECTRICITY_METER(Kind.FLAG),
    SECONDARY_HOME(Kind.FLAG),
    GARAGE(Kind.FLAG),
    PROFESSIONAL_PREMISES(Kind.FLAG),
    NON_AGRICULTURAL_LAND(Kind.FLAG),
    IRRIGATED_LAND(Kind.FLAG),
    HEAD_EMPLOYER(Kind.FLAG),
    HEAD_RETIRED_OR_ANNUITANT(Kind.FLAG),
    COMPUTER(Kind.FLAG),
    SATELLITE_DISH(Kind.FLAG),
    FIXED_TELEPHONE(Kind.FLAG),
    OTHER_HEALTH_COVER(Kind.FLAG),
    LOAN(Kind.FLAG),
    MOBILE_PHONES(Kind.COUNT),
    CARS(Kind.COUNT),
    MOTORCYCLES(Kind.COUNT),
    COWS(Kind.COUNT),
    PRIVATE_PUPILS_6_14(Kind.COUNT),
    PUBLIC_PUPILS_6_14(Kind.COUNT),
    ADULTS_WITHOUT_DIPLOMA(Kind.COUNT),
    ADULTS_WITH_TECHNICAL_DIPLOMA(Kind.COUNT),
    ADULTS_WITH_HIGHER_DIPLOMA(Kind.COUNT),
    ADULTS_LITERATE(Kind.COUNT),
    ADULTS_EARNING(Kind.COUNT),
    ADULTS_IN_COMMERCE(Kind.COUNT),
    ADULTS_OPERATING_MACHINES(Kind.COUNT),
    SENIOR_EXECUTIVES(Kind.COUNT),
    YEARLY_BUTANE(Kind.AMOUNT),
    YEARLY_WATER_AND_ELECTRICITY(Kind.AMOUNT),
    YEARLY_TELECOM(Kind.AMOUNT);

    private static final int TWO_A_ROOM = 2;
    private static final int THREE_A_ROOM = 3;

    private static final Pattern HYPHENATED = Pattern.compile("-([a-z])");
    private static final Map<String, Measure> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Measure::code, Function.identity()));

    private final Kind kind;

    Measure(Kind kind) {
        this.kind = kind;
    }

    /** What kind of number it is, and so which types of variable it can be. */
    enum Kind {
        FLAG(0),
        COUNT(0),
        AGE(0),
        AMOUNT(2);

        private final int decimals;

        Kind(int decimals) {
            this.decimals = decimals;
        }

        /** Of the unit, as against what coefficients weigh. */
        int decimals() {
            return decimals;
        }
    }

    static Optional<Measure> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    Kind kind() {
        return kind;
    }

    /** The answer of the declaration behind it; null when it follows from the members alone. */
    @Nullable
    String answer() {
        return switch (this) {
            case SINGLE_OR_CHILDLESS_COUPLE, SEVERAL_NUCLEI, HOUSEHOLD_SIZE, MEMBERS_AGED, HEAD_AGE -> null;
            case AT_MOST_TWO_PERSONS_PER_ROOM, AT_MOST_THREE_PERSONS_PER_ROOM -> "rooms";
            case SOLID_DWELLING -> "dwelling";
            case HEAD_BASIC_EDUCATION, HEAD_HIGHER_EDUCATION -> "headEducation";
            case HEAD_SENIOR_EXECUTIVE, HEAD_MIDDLE_EXECUTIVE, HEAD_EQUIPMENT_OPERATOR -> "headOccupation";
            case HEAD_CRAFTSMAN, HEAD_FARM_OPERATOR -> "headOccupation";
            case PRIVATE_PUPILS_6_14 -> "privatePupils6To14";
            case PUBLIC_PUPILS_6_14 -> "publicPupils6To14";
            default ->
                HYPHENATED.matcher(code()).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
        };
    }

    boolean suits(VariableType type, Transform transform) {
        return switch (type) {
            case FLAG ->
                (kind == Kind.FLAG && transform == Transform.NONE)
                        || (kind == Kind.COUNT && transform == Transform.AT_LEAST_ONE);
            case COUNT -> kind == Kind.COUNT && transform != Transform.AT_LEAST_ONE;
            case SHARE -> kind == Kind.COUNT && transform == Transform.NONE;
            case AGE -> kind == Kind.AGE && transform != Transform.AT_LEAST_ONE;
            case AMOUNT_PER_HEAD -> kind == Kind.AMOUNT && transform == Transform.NONE;
        };
    }

    /** What coefficients weigh. */
    BigDecimal number(long measured) {
        return BigDecimal.valueOf(measured, kind.decimals());
    }

    /**
     * Hot: one jump, where a function for each name would be a call that no compiler sees through.
     *
     * @param asked the ages or the dwellings that count, where some do
     */
    long of(Facts facts, Measured asked) {
        return switch (kind) {
            case FLAG -> holds(facts, asked) ? 1 : 0;
            case COUNT -> count(facts, asked);
            case AGE -> facts.headAge();
            case AMOUNT -> centimes(facts.answers());
        };
    }

    private boolean holds(Facts facts, Measured asked) {
        Declaration said = facts.answers();
        return switch (this) {
            case SINGLE_OR_CHILDLESS_COUPLE -> facts.isSingleOrChildlessCouple();
            case SEVERAL_NUCLEI -> facts.hasSeveralNuclei();
            case AT_MOST_TWO_PERSONS_PER_ROOM -> facts.personsPerRoomAtMost(TWO_A_ROOM);
            case AT_MOST_THREE_PERSONS_PER_ROOM -> atMostThreePerRoom(facts);
            case SOLID_DWELLING -> asked.dwellings().contains(said.dwelling());
            case HEAD_BASIC_EDUCATION -> said.headEducation() == HeadEducation.BASIC;
            case HEAD_HIGHER_EDUCATION -> said.headEducation() == HeadEducation.HIGHER;
            case HEAD_SENIOR_EXECUTIVE -> said.headOccupation() == HeadOccupation.SENIOR_EXECUTIVE;
            case HEAD_MIDDLE_EXECUTIVE -> said.headOccupation() == HeadOccupation.MIDDLE_EXECUTIVE;
            case HEAD_EQUIPMENT_OPERATOR -> said.headOccupation() == HeadOccupation.EQUIPMENT_OPERATOR;
            case HEAD_CRAFTSMAN -> said.headOccupation() == HeadOccupation.CRAFTSMAN;
            case HEAD_FARM_OPERATOR -> said.headOccupation() == HeadOccupation.FARM_OPERATOR;
            case BATH_OR_SHOWER -> said.bathOrShower();
            case ELECTRICITY_METER -> said.electricityMeter();
            case SECONDARY_HOME -> said.secondaryHome();
            case GARAGE -> said.garage();
            case PROFESSIONAL_PREMISES -> said.professionalPremises();
            case NON_AGRICULTURAL_LAND -> said.nonAgriculturalLand();
            case IRRIGATED_LAND -> said.irrigatedLand();
            case HEAD_EMPLOYER -> said.headEmployer();
            case HEAD_RETIRED_OR_ANNUITANT -> said.headRetiredOrAnnuitant();
            case COMPUTER -> said.computer();
            case SATELLITE_DISH -> said.satelliteDish();
            case FIXED_TELEPHONE -> said.fixedTelephone();
            case OTHER_HEALTH_COVER -> said.otherHealthCover();
            case LOAN -> said.loan();
            default -> throw new IllegalStateException("Not a flag");
        };
    }

    private long count(Facts facts, Measured asked) {
        Declaration said = facts.answers();
        return switch (this) {
            case HOUSEHOLD_SIZE -> facts.size();
            case MEMBERS_AGED -> facts.aged(asked.from(), asked.to());
            case MOBILE_PHONES -> said.mobilePhones();
            case CARS -> said.cars();
            case MOTORCYCLES -> said.motorcycles();
            case COWS -> said.cows();
            case PRIVATE_PUPILS_6_14 -> said.privatePupils6To14();
            case PUBLIC_PUPILS_6_14 -> said.publicPupils6To14();
            case ADULTS_WITHOUT_DIPLOMA -> said.adultsWithoutDiploma();
            case ADULTS_WITH_TECHNICAL_DIPLOMA -> said.adultsWithTechnicalDiploma();
            case ADULTS_WITH_HIGHER_DIPLOMA -> said.adultsWithHigherDiploma();
            case ADULTS_LITERATE -> said.adultsLiterate();
            case ADULTS_EARNING -> said.adultsEarning();
            case ADULTS_IN_COMMERCE -> said.adultsInCommerce();
            case ADULTS_OPERATING_MACHINES -> said.adultsOperatingMachines();
            case SENIOR_EXECUTIVES -> said.seniorExecutives();
            default -> throw new IllegalStateException("Not a count");
        };
    }

    private long centimes(Declaration said) {
        return switch (this) {
            case YEARLY_BUTANE -> said.yearlyButane().centimes();
            case YEARLY_WATER_AND_ELECTRICITY ->
                said.yearlyWaterAndElectricity().centimes();
            case YEARLY_TELECOM -> said.yearlyTelecom().centimes();
            default -> throw new IllegalStateException("Not an amount");
        };
    }

    private static boolean atMostThreePerRoom(Facts facts) {
        boolean counted = facts.switches().roomsDummies() == Switches.RoomsDummies.NESTED
                || !facts.personsPerRoomAtMost(TWO_A_ROOM);
        return counted && facts.personsPerRoomAtMost(THREE_A_ROOM);
    }

    /** {@code bath-or-shower} for BATH_OR_SHOWER. */
    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
