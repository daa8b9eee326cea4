package org.sijil.social.scoring;

import java.time.Period;
import java.util.Map;
import java.util.Objects;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.HeadEducation;
import org.sijil.social.declaration.HeadOccupation;
import org.sijil.social.geography.Area;

/** The two tables of the domain notes computed a second time: by hand, in floating point, sharing no code. */
final class TableByHand {

    private static final Map<String, double[]> REGIONS = Map.ofEntries(
            Map.entry("01", new double[] {0.107, 0.420}),
            Map.entry("02", new double[] {0.196, 0.230}),
            Map.entry("03", new double[] {0.123, 0.296}),
            Map.entry("04", new double[] {0.0555, 0.302}),
            Map.entry("05", new double[] {0, 0.351}),
            Map.entry("06", new double[] {0.220, 0.464}),
            Map.entry("07", new double[] {0.194, 0.377}),
            Map.entry("08", new double[] {0, 0}),
            Map.entry("09", new double[] {0, 0.221}),
            Map.entry("10", new double[] {0.285, 0.318}),
            Map.entry("11", new double[] {0.285, 0.318}),
            Map.entry("12", new double[] {0.285, 0.318}));

    private final ScoreInputs inputs;
    private final Declaration said;
    private final double size;

    private TableByHand(ScoreInputs inputs) {
        this.inputs = inputs;
        this.said = inputs.answers();
        this.size = inputs.residents().size();
    }

    static double score(ScoreInputs inputs) {
        TableByHand table = new TableByHand(inputs);
        return inputs.area() == Area.URBAN ? table.urban() : table.rural();
    }

    private double urban() {
        double headAge = age(inputs.residents().stream()
                .filter(resident -> resident.relation() == Relation.HEAD)
                .findAny()
                .orElseThrow());
        return 9.825
                + region()[0]
                + when(small(), 0.103)
                + when(inputs.residents().stream().anyMatch(TableByHand::isOther), 0.035)
                + when(size / said.rooms() <= 2, 0.0475)
                + urbanFlags()
                - 0.177 * size
                + 0.00533 * size * size
                - 0.0104 * headAge
                + 0.0000771 * headAge * headAge
                + 0.105 * said.privatePupils6To14()
                - 0.0319 * said.publicPupils6To14()
                - 0.0557 * said.adultsWithoutDiploma() / size
                + 0.120 * said.adultsWithTechnicalDiploma() / size
                + 0.139 * said.adultsEarning() / size
                + 0.307 * said.adultsOperatingMachines() / size
                + 0.180 * said.seniorExecutives() / size
                + 0.0516 * said.mobilePhones()
                + 0.226 * said.cars()
                + 0.0598 * said.motorcycles()
                + 0.000422 * said.yearlyButane().amount().doubleValue() / size
                + 0.00011 * said.yearlyWaterAndElectricity().amount().doubleValue() / size
                + 0.000302 * said.yearlyTelecom().amount().doubleValue() / size;
    }

    private double urbanFlags() {
        return when(said.bathOrShower(), 0.096)
                + when(said.electricityMeter(), 0.0466)
                + when(said.headEducation() == HeadEducation.HIGHER, 0.0806)
                + when(said.headOccupation() == HeadOccupation.SENIOR_EXECUTIVE, 0.0782)
                + when(said.headOccupation() == HeadOccupation.MIDDLE_EXECUTIVE, 0.110)
                + when(said.headEmployer(), 0.182)
                + when(said.headRetiredOrAnnuitant(), 0.0605)
                + when(said.computer(), 0.138)
                + when(said.satelliteDish(), 0.0873)
                + when(said.fixedTelephone(), 0.0532)
                + when(said.otherHealthCover(), 0.151)
                + when(said.loan(), 0.135)
                + when(said.secondaryHome(), 0.173)
                + when(said.garage(), 0.117)
                + when(said.professionalPremises(), 0.111);
    }

    private double[] region() {
        return Objects.requireNonNull(REGIONS.get(inputs.region()));
    }

    private double rural() {
        double perRoom = size / said.rooms();
        return 8.695
                + region()[1]
                + when(small(), 0.130)
                + when(perRoom <= 2, 0.129)
                + when(perRoom > 2 && perRoom <= 3, 0.108)
                + ruralFlags()
                - 0.138 * size
                + 0.00469 * size * size
                + 0.0523 * between(19, 29)
                + 0.0337 * between(30, 59)
                + 0.0781 * between(60, 200)
                + 0.128 * said.adultsLiterate() / size
                + 0.344 * said.adultsWithHigherDiploma() / size
                + 0.301 * said.adultsInCommerce() / size
                + 0.0257 * said.cows()
                + 0.000755 * said.yearlyButane().amount().doubleValue() / size
                + 0.000145 * said.yearlyWaterAndElectricity().amount().doubleValue() / size
                + 0.00086 * said.yearlyTelecom().amount().doubleValue() / size;
    }

    private double ruralFlags() {
        boolean solid = switch (said.dwelling().code()) {
            case "villa", "apartment", "traditional-house", "rural-stone" -> true;
            default -> false;
        };
        return when(solid, 0.127)
                + when(said.headEducation() == HeadEducation.BASIC, 0.0569)
                + when(said.headOccupation() == HeadOccupation.SENIOR_EXECUTIVE, 0.154)
                + when(said.headOccupation() == HeadOccupation.EQUIPMENT_OPERATOR, 0.196)
                + when(said.headOccupation() == HeadOccupation.CRAFTSMAN, 0.125)
                + when(said.headOccupation() == HeadOccupation.FARM_OPERATOR, 0.0722)
                + when(said.headEmployer(), 0.190)
                + when(said.cars() > 0, 0.187)
                + when(said.motorcycles() > 0, 0.0635)
                + when(said.otherHealthCover(), 0.193)
                + when(said.secondaryHome(), 0.334)
                + when(said.nonAgriculturalLand(), 0.233)
                + when(said.irrigatedLand(), 0.126);
    }

    private boolean small() {
        return size == 1
                || (size == 2
                        && inputs.residents().stream().anyMatch(resident -> resident.relation() == Relation.SPOUSE));
    }

    private static boolean isOther(Resident resident) {
        return resident.relation() != Relation.HEAD
                && resident.relation() != Relation.SPOUSE
                && resident.relation() != Relation.CHILD;
    }

    private double between(int from, int to) {
        return inputs.residents().stream()
                .mapToInt(this::age)
                .filter(age -> age >= from && age <= to)
                .count();
    }

    private int age(Resident resident) {
        return Period.between(resident.birthDate(), inputs.on()).getYears();
    }

    private static double when(boolean holds, double coefficient) {
        return holds ? coefficient : 0;
    }
}
