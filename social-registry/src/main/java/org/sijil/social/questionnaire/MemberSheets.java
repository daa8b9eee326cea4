package org.sijil.social.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Resident;

/** What is said of each member: held against the questionnaire and the member's age, and counted for the household. */
@ApplicationScoped
public class MemberSheets {

    static final String YES = "yes";
    static final String NO = "no";

    private final Questionnaires questionnaires;

    MemberSheets(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** The questionnaire that is asked on the date of a composition. */
    public String questionnaire(Composition people) {
        return questionnaires.inForceOn(people.on()).id();
    }

    /**
     * The answers of the household that follow from those of all its members.
     *
     * @param at where the sheets stand in the request, as in {@code /members}
     * @throws Refused {@code answers-not-admissible} with a pointer for each fault
     */
    public Map<String, Object> derive(List<MemberSheet> sheets, Composition people, String at) {
        Questionnaire questionnaire = questionnaires.inForceOn(people.on());
        Check check = new Check(questionnaire, QuestionnaireProblem.ANSWERS_NOT_ADMISSIBLE.refuse());
        Map<UUID, Resident> missing = people.residents().stream()
                .collect(Collectors.toMap(Resident::person, member -> member, (one, same) -> one, LinkedHashMap::new));
        List<Answered> answered = new ArrayList<>();
        for (int index = 0; index < sheets.size(); index++) {
            MemberSheet sheet = sheets.get(index);
            Resident member = missing.remove(sheet.person());
            if (member == null) {
                check.fault(at + "/" + index, QuestionnaireProblem.MEMBER_ANSWERED_TWICE);
            } else {
                answered.add(check.answered(member, member.age(people.on()), sheet, at + "/" + index + "/answers"));
            }
        }
        if (!missing.isEmpty()) {
            check.fault(at, QuestionnaireProblem.MEMBER_UNANSWERED);
        }
        check.requireNoFault();
        Map<String, Object> derived = new LinkedHashMap<>();
        questionnaire.derived().forEach(rule -> derived.put(rule.answer(), rule.of(answered)));
        return derived;
    }

    /**
     * What follows, by the questionnaire that was answered, from those members who still live there. Without an answer for the
     * present head nothing follows that is asked of the head alone; without any sheet nothing does.
     *
     * @param id of the questionnaire; one that is no longer known lets nothing follow
     */
    public Map<String, Object> following(String id, List<MemberSheet> sheets, Composition people) {
        if (sheets.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Resident> residents = people.residents().stream()
                .collect(Collectors.toMap(Resident::person, member -> member, (one, same) -> one));
        List<Answered> answered = sheets.stream()
                .flatMap(sheet -> Stream.ofNullable(residents.get(sheet.person()))
                        .map(member -> Answered.of(member, people.on(), sheet)))
                .toList();
        boolean head = answered.stream().anyMatch(Answered::isHead);
        Map<String, Object> following = new LinkedHashMap<>();
        questionnaires.find(id).stream()
                .flatMap(questionnaire -> questionnaire.derived().stream())
                .filter(rule -> head || !rule.asksHeadAlone())
                .forEach(rule -> following.put(rule.answer(), rule.of(answered)));
        return following;
    }

    /** The answers of the household that follow from those of its members. */
    public Set<String> derived(Composition people) {
        return questionnaires.inForceOn(people.on()).derived().stream()
                .map(Derivation::answer)
                .collect(Collectors.toSet());
    }

    /**
     * Refuses references of contracts that nobody asks for.
     *
     * @param at where they stand in the request
     * @throws Refused {@code answers-not-admissible}
     */
    public void checkContracts(Map<String, String> contracts, Composition people, String at) {
        Questionnaire questionnaire = questionnaires.inForceOn(people.on());
        Check check = new Check(questionnaire, QuestionnaireProblem.ANSWERS_NOT_ADMISSIBLE.refuse());
        contracts.keySet().stream()
                .filter(code -> questionnaire
                        .find(Question.Of.HOUSEHOLD, code)
                        .filter(question -> question.type() == Question.Type.CONTRACT)
                        .isEmpty())
                .sorted()
                .forEach(code -> check.fault(at, QuestionnaireProblem.UNKNOWN_QUESTION));
        check.requireNoFault();
    }

    /** One pass over the sheets of a household, that finds every fault. */
    private static final class Check {

        private final Questionnaire questionnaire;
        private Refused found;

        Check(Questionnaire questionnaire, Refused none) {
            this.questionnaire = questionnaire;
            this.found = none;
        }

        void fault(String at, ProblemType reason) {
            found = found.and(at, reason);
        }

        void requireNoFault() {
            if (!found.faults().isEmpty()) {
                throw found;
            }
        }

        Answered answered(Resident member, int age, MemberSheet sheet, String at) {
            requireKnown(sheet, at);
            Map<String, String> answers = new HashMap<>();
            questionnaire.questions(Question.Of.MEMBER).forEach(question -> {
                String code = answer(question, age, answers, sheet.answers().get(question.code()), at);
                if (code != null) {
                    answers.put(question.code(), code);
                }
            });
            questionnaire.contradictions().stream()
                    .filter(contradiction -> contradiction.holds(answers))
                    .forEach(contradiction -> fault(
                            at + "/" + contradiction.question(), QuestionnaireProblem.CONTRADICTS_ANOTHER_ANSWER));
            return new Answered(member, age, answers);
        }

        /** The name is the caller's own, so that it is not repeated in a pointer unless it is one of ours. */
        private void requireKnown(MemberSheet sheet, String at) {
            boolean unknown = sheet.answers().keySet().stream()
                    .anyMatch(
                            code -> questionnaire.find(Question.Of.MEMBER, code).isEmpty());
            if (unknown) {
                fault(at, QuestionnaireProblem.UNKNOWN_QUESTION);
            }
        }

        private @Nullable String answer(
                Question question, int age, Map<String, String> before, @Nullable Object said, String at) {
            String pointer = at + "/" + question.code();
            boolean asked = question.isAskedOf(age, before);
            if (said == null) {
                if (asked && !question.optional()) {
                    fault(pointer, QuestionnaireProblem.QUESTION_UNANSWERED);
                }
                return null;
            }
            if (!asked) {
                fault(pointer, QuestionnaireProblem.NOT_ASKED_OF_MEMBER);
                return null;
            }
            return question.type() == Question.Type.YES_NO ? yesNo(said, pointer) : code(question, age, said, pointer);
        }

        private @Nullable String yesNo(Object said, String pointer) {
            if (said instanceof Boolean yes) {
                return yes ? YES : NO;
            }
            fault(pointer, QuestionnaireProblem.NOT_AN_ANSWER);
            return null;
        }

        private @Nullable String code(Question question, int age, Object said, String pointer) {
            Optional<CodeList.Code> code = Optional.ofNullable(question.list())
                    .flatMap(questionnaire::list)
                    .filter(list -> said instanceof String)
                    .flatMap(list -> list.find((String) said));
            if (code.isEmpty()) {
                fault(pointer, QuestionnaireProblem.NOT_AN_ANSWER);
                return null;
            }
            if (!code.get().fits(age)) {
                fault(pointer, QuestionnaireProblem.NOT_AT_THIS_AGE);
                return null;
            }
            return code.get().code();
        }
    }
}
