package org.sijil.social.declaration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;

/**
 * Answers that cannot all be right by what they mean alone: the head is one of the adults who are counted, classes of the head
 * exclude each other, and a diploma of a technical or higher school says that its holder reads. More in commerce or at machines
 * than are earning is none: a family helper works without an income of their own.
 */
final class AnswerContradictions {

    private final Declaration said;
    private final int adults;
    private final Map<String, ProblemType> found = new LinkedHashMap<>();

    private AnswerContradictions(Declaration said, int adults) {
        this.said = said;
        this.adults = adults;
    }

    /**
     * Refuses answers that contradict each other.
     *
     * @param standing answers that did so before, which are not for whoever corrects another one to mend
     * @throws Refused {@code declaration-contradicts-household} with a pointer for each field
     */
    static void check(Declaration said, int adults, Set<String> standing, String at) {
        Refused refused = DeclarationProblem.DECLARATION_CONTRADICTS_HOUSEHOLD.refuse();
        for (Map.Entry<String, ProblemType> fault : of(said, adults).entrySet()) {
            if (!standing.contains(fault.getKey())) {
                refused = refused.and(at + "/" + fault.getKey(), fault.getValue());
            }
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
    }

    /** The reason by the answer at fault; none when all may be right. */
    static Map<String, ProblemType> of(Declaration said, int adults) {
        AnswerContradictions all = new AnswerContradictions(said, adults);
        all.classes();
        all.diplomas();
        all.letters();
        return all.found;
    }

    private void classes() {
        HeadOccupation head = said.headOccupation();
        ofHead("seniorExecutives", said.seniorExecutives(), head == HeadOccupation.SENIOR_EXECUTIVE);
        ofHead("adultsOperatingMachines", said.adultsOperatingMachines(), head == HeadOccupation.EQUIPMENT_OPERATOR);
    }

    /** A count that holds the head is not zero; one that does not is not of all adults. */
    private void ofHead(String answer, int count, boolean head) {
        if (count == (head ? 0 : adults)) {
            found.put(answer, DeclarationProblem.CONTRADICTS_HEAD);
        }
    }

    private void diplomas() {
        boolean higher = said.headEducation() == HeadEducation.HIGHER;
        boolean none = said.headEducation() == HeadEducation.NONE;
        notOfAll("adultsWithoutDiploma", said.adultsWithoutDiploma(), higher);
        notOfAll("adultsWithTechnicalDiploma", said.adultsWithTechnicalDiploma(), none);
        notOfAll("adultsWithHigherDiploma", said.adultsWithHigherDiploma(), !higher);
    }

    private void notOfAll(String answer, int count, boolean exceptHead) {
        if (exceptHead && count == adults) {
            found.put(answer, DeclarationProblem.CONTRADICTS_HEAD);
        }
    }

    private void letters() {
        int holders = Math.max(said.adultsWithTechnicalDiploma(), said.adultsWithHigherDiploma());
        int readers = said.headEducation() == HeadEducation.HIGHER ? Math.max(holders, 1) : holders;
        if (said.adultsLiterate() < readers) {
            found.put("adultsLiterate", DeclarationProblem.DIPLOMAS_EXCEED_LITERATE);
        }
    }
}
