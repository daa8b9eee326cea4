package org.sijil.social.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;
import org.sijil.social.questionnaire.MemberSheet;

/** Answers that are being changed, named by pointers. */
final class AnswerChange {

    private static final int OF_HOUSEHOLD = 2;
    private static final int OF_MEMBER = 4;

    private final ObjectNode answers;
    private final Map<String, MemberSheet> members = new LinkedHashMap<>();
    private final Set<String> derived;
    private boolean ofMembers;
    private Refused found = DeclarationProblem.DECLARATION_CONTRADICTS_HOUSEHOLD.refuse();

    AnswerChange(ObjectNode answers, List<MemberSheet> members, Set<String> derived) {
        this.answers = answers;
        members.forEach(sheet -> this.members.put(sheet.person().toString(), sheet));
        this.derived = derived;
    }

    /** Changes one answer, or notes why it cannot be. */
    void set(String pointer, JsonNode node, Object value) {
        String[] steps = pointer.split("/", -1);
        if (!steps[0].isEmpty()) {
            fault("/" + pointer, DeclarationProblem.UNKNOWN_ANSWER);
        } else if (steps.length == OF_HOUSEHOLD && answers.has(steps[1])) {
            setOfHousehold(pointer, steps[1], node);
        } else if (steps.length == OF_MEMBER && steps[1].equals("members") && members.containsKey(steps[2])) {
            members.computeIfPresent(steps[2], (person, sheet) -> with(sheet, steps[3], value));
            ofMembers = true;
        } else {
            fault(pointer, DeclarationProblem.UNKNOWN_ANSWER);
        }
    }

    void requireNoFault() {
        if (!found.faults().isEmpty()) {
            throw found;
        }
    }

    /** Whether answers of the household have to be derived anew; they are left out then. */
    boolean saysMore() {
        return ofMembers;
    }

    ObjectNode answers() {
        return ofMembers ? answers.deepCopy().remove(derived) : answers;
    }

    List<MemberSheet> members() {
        return List.copyOf(members.values());
    }

    private void setOfHousehold(String pointer, String answer, JsonNode node) {
        if (derived.contains(answer)) {
            fault(pointer, DeclarationProblem.FOLLOWS_FROM_MEMBERS);
        } else {
            answers.set(answer, node);
        }
    }

    private void fault(String pointer, ProblemType reason) {
        found = found.and(pointer, reason);
    }

    private static MemberSheet with(MemberSheet sheet, String question, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(sheet.answers());
        changed.put(question, value);
        return new MemberSheet(sheet.person(), changed);
    }
}
