package org.sijil.social.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.commons.problem.Refused;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Resident;
import org.sijil.social.questionnaire.MemberAnswers;
import org.sijil.social.questionnaire.MemberSheet;
import org.sijil.social.questionnaire.MemberSheets;

/** Makes a declaration of a form: derives what follows from the members, and holds all of it against them. */
@ApplicationScoped
public class DeclarationReader {

    private static final String MEMBERS = "members";
    private static final String CONTRACTS = "contracts";

    private final MemberSheets sheets;
    private final AnswerLimits limits;
    private final FittingAnswers fitting;
    private final ObjectMapper json;
    private final CheckedJson checked;

    DeclarationReader(
            MemberSheets sheets, AnswerLimits limits, FittingAnswers fitting, ObjectMapper json, CheckedJson checked) {
        this.sheets = sheets;
        this.limits = limits;
        this.fitting = fitting;
        this.json = json;
        this.checked = checked;
    }

    /**
     * Reads a form that members of a household are answered for in.
     *
     * @param members those who live there, by number
     * @param at where the form stands in the request: {@code ""} or {@code "/declaration"}
     * @throws Refused naming every answer at fault
     */
    public Declared read(DeclarationForm form, Map<Idcs, Resident> members, LocalDate today, String at) {
        Composition people = new Composition(List.copyOf(members.values()), today);
        List<MemberSheet> said = said(form.members(), members, at + "/" + MEMBERS);
        Map<String, String> contracts = form.contracts() == null ? Map.of() : form.contracts();
        if (!contracts.isEmpty()) {
            sheets.checkContracts(contracts, people, at + "/" + CONTRACTS);
        }
        AnswerSheet sheet = new AnswerSheet(sheets.questionnaire(people), said, contracts);
        Optional<Declaration> answered = said.isEmpty() ? form.answered() : Optional.empty();
        Declaration declaration = answered.isPresent() ? answered.get() : derived(taken(form), sheet, people, at);
        return declared(declaration, sheet, people, Set.of(), at);
    }

    private ObjectNode taken(DeclarationForm form) {
        ObjectNode answers = json.valueToTree(form);
        return answers.remove(List.of(MEMBERS, CONTRACTS));
    }

    /** The same of answers that were taken apart; what is left out follows from the members. */
    private Declaration derived(ObjectNode answers, AnswerSheet sheet, Composition people, String at) {
        if (!sheet.members().isEmpty()) {
            derive(answers, sheets.derive(sheet.members(), people, at + "/" + MEMBERS), at);
        }
        return whole(answers, at);
    }

    /**
     * A declaration with other values for some of its answers, for those who live there now.
     *
     * @param values by pointer: {@code /cars}, or {@code /members/person's id/diploma} where members were answered for
     * @throws Refused naming the pointer at fault
     */
    public Declared corrected(Declared before, Map<String, Object> values, Composition people) {
        Declaration fitted = fitting.of(before, people);
        AnswerChange change = new AnswerChange(
                json.valueToTree(fitted),
                before.sheet().members().stream()
                        .filter(sheet -> people.has(sheet.person()))
                        .toList(),
                before.sheet().members().isEmpty() ? Set.of() : sheets.derived(people));
        values.forEach((pointer, value) -> change.set(pointer, json.valueToTree(value), value));
        change.requireNoFault();
        AnswerSheet sheet = new AnswerSheet(
                before.sheet().questionnaire(), change.members(), before.sheet().contracts());
        Set<String> standing = AnswerContradictions.of(fitted, people.adults()).keySet();
        if (change.saysMore()) {
            return declared(derived(change.answers(), sheet, people, ""), sheet, people, standing, "");
        }
        return declared(whole(change.answers(), ""), sheet, people, standing, "");
    }

    private Declared declared(
            Declaration declaration, AnswerSheet sheet, Composition people, Set<String> standing, String at) {
        limits.check(declaration, people.on(), at);
        DeclarationRules.check(declaration, people, at);
        AnswerContradictions.check(declaration, people.adults(), standing, at);
        return new Declared(declaration, sheet);
    }

    private void derive(ObjectNode answers, Map<String, Object> derived, String at) {
        Refused contradicted = DeclarationProblem.DECLARATION_CONTRADICTS_HOUSEHOLD.refuse();
        for (Map.Entry<String, Object> answer : derived.entrySet()) {
            JsonNode follows = json.valueToTree(answer.getValue());
            if (!answers.hasNonNull(answer.getKey())) {
                answers.set(answer.getKey(), follows);
            } else if (!answers.get(answer.getKey()).equals(follows)) {
                contradicted = contradicted.and(at + "/" + answer.getKey(), DeclarationProblem.CONTRADICTS_MEMBERS);
            }
        }
        if (!contradicted.faults().isEmpty()) {
            throw contradicted;
        }
    }

    private Declaration whole(ObjectNode answers, String at) {
        try {
            return checked.read(answers, Declaration.class);
        } catch (Refused incomplete) {
            throw incomplete.below(at);
        }
    }

    private static List<MemberSheet> said(@Nullable List<MemberAnswers> form, Map<Idcs, Resident> members, String at) {
        if (form == null) {
            return List.of();
        }
        Refused unknown = DeclarationProblem.DECLARATION_CONTRADICTS_HOUSEHOLD.refuse();
        List<MemberSheet> said = new ArrayList<>();
        for (int index = 0; index < form.size(); index++) {
            Resident member = members.get(form.get(index).idcs());
            if (member == null) {
                unknown = unknown.and(at + "/" + index + "/idcs", DeclarationProblem.NOT_A_MEMBER_TO_ANSWER_FOR);
            } else {
                said.add(new MemberSheet(member.person(), form.get(index).answers()));
            }
        }
        if (!unknown.faults().isEmpty()) {
            throw unknown;
        }
        return List.copyOf(said);
    }
}
