package org.sijil.social.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijil.commons.problem.Refused;
import org.sijil.social.composition.Composition;

/** What the answers must respect about the people who live in the household. */
public final class DeclarationRules {

    private static final int FIRST_SCHOOL_AGE = 6;
    private static final int LAST_SCHOOL_AGE = 14;

    /** Completed years at which a member begins or ceases to be one of those whom an answer counts. */
    public static final Set<Integer> AGES_COUNTED =
            Set.copyOf(List.of(FIRST_SCHOOL_AGE, LAST_SCHOOL_AGE + 1, Composition.ADULT_IN_QUESTIONNAIRE));

    private DeclarationRules() {}

    /**
     * Refuses counts that exceed the members they count.
     *
     * @param at where the declaration stands in the request: {@code ""} or {@code "/declaration"}
     * @throws Refused {@code declaration-contradicts-household} with a pointer for each field
     */
    public static void check(Declaration declaration, Composition composition, String at) {
        Refused none = DeclarationProblem.DECLARATION_CONTRADICTS_HOUSEHOLD.refuse();
        Refused found = pupils(declaration, composition, at, adults(declaration, composition, at, none));
        if (!found.faults().isEmpty()) {
            throw found;
        }
    }

    private static Refused adults(Declaration declaration, Composition composition, String at, Refused found) {
        int adults = composition.adults();
        Refused all = found;
        for (Map.Entry<String, Integer> answer : countsOfAdults(declaration).entrySet()) {
            if (answer.getValue() > adults) {
                all = all.and(at + "/" + answer.getKey(), DeclarationProblem.MORE_THAN_ADULTS);
            }
        }
        int withDiploma = Math.max(declaration.adultsWithTechnicalDiploma(), declaration.adultsWithHigherDiploma());
        return all.faults().isEmpty() && declaration.adultsWithoutDiploma() + withDiploma > adults
                ? all.and(at + "/adultsWithoutDiploma", DeclarationProblem.DIPLOMAS_EXCEED_ADULTS)
                : all;
    }

    private static Refused pupils(Declaration declaration, Composition composition, String at, Refused found) {
        int children = composition.aged(FIRST_SCHOOL_AGE, LAST_SCHOOL_AGE);
        if (declaration.privatePupils6To14() > children) {
            return found.and(at + "/privatePupils6To14", DeclarationProblem.MORE_THAN_CHILDREN_6_TO_14);
        }
        return declaration.privatePupils6To14() + declaration.publicPupils6To14() > children
                ? found.and(at + "/publicPupils6To14", DeclarationProblem.MORE_THAN_CHILDREN_6_TO_14)
                : found;
    }

    private static Map<String, Integer> countsOfAdults(Declaration declaration) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("adultsWithoutDiploma", declaration.adultsWithoutDiploma());
        counts.put("adultsWithTechnicalDiploma", declaration.adultsWithTechnicalDiploma());
        counts.put("adultsWithHigherDiploma", declaration.adultsWithHigherDiploma());
        counts.put("adultsLiterate", declaration.adultsLiterate());
        counts.put("adultsEarning", declaration.adultsEarning());
        counts.put("adultsInCommerce", declaration.adultsInCommerce());
        counts.put("adultsOperatingMachines", declaration.adultsOperatingMachines());
        counts.put("seniorExecutives", declaration.seniorExecutives());
        return counts;
    }

    /**
     * The same answers for a household that has changed since: each count is cut to the members that are left to be
     * counted (private pupils first), and nothing is ever added. What was said of the head is kept as it stands until the
     * household declares anew.
     */
    public static Declaration bounded(Declaration said, Composition composition) {
        int adults = composition.adults();
        int children = composition.aged(FIRST_SCHOOL_AGE, LAST_SCHOOL_AGE);
        if (fits(said, adults, children)) {
            return said;
        }
        int privatePupils = Math.min(said.privatePupils6To14(), children);
        return new Declaration(
                said.rooms(),
                said.dwelling(),
                said.bathOrShower(),
                said.electricityMeter(),
                said.headEducation(),
                said.headOccupation(),
                said.headEmployer(),
                said.headRetiredOrAnnuitant(),
                said.computer(),
                said.satelliteDish(),
                said.fixedTelephone(),
                said.otherHealthCover(),
                said.loan(),
                said.secondaryHome(),
                said.garage(),
                said.professionalPremises(),
                said.nonAgriculturalLand(),
                said.irrigatedLand(),
                privatePupils,
                Math.min(said.publicPupils6To14(), children - privatePupils),
                Math.min(said.adultsWithoutDiploma(), adults),
                Math.min(said.adultsWithTechnicalDiploma(), adults),
                Math.min(said.adultsWithHigherDiploma(), adults),
                Math.min(said.adultsLiterate(), adults),
                Math.min(said.adultsEarning(), adults),
                Math.min(said.adultsInCommerce(), adults),
                Math.min(said.adultsOperatingMachines(), adults),
                Math.min(said.seniorExecutives(), adults),
                said.mobilePhones(),
                said.cars(),
                said.motorcycles(),
                said.cows(),
                said.yearlyButane(),
                said.yearlyWaterAndElectricity(),
                said.yearlyTelecom());
    }

    private static boolean fits(Declaration said, int adults, int children) {
        return said.privatePupils6To14() + said.publicPupils6To14() <= children
                && said.adultsWithoutDiploma() <= adults
                && said.adultsWithTechnicalDiploma() <= adults
                && said.adultsWithHigherDiploma() <= adults
                && said.adultsLiterate() <= adults
                && said.adultsEarning() <= adults
                && said.adultsInCommerce() <= adults
                && said.adultsOperatingMachines() <= adults
                && said.seniorExecutives() <= adults;
    }
}
