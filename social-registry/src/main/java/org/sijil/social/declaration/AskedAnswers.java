package org.sijil.social.declaration;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.social.questionnaire.CodeList;
import org.sijil.social.questionnaire.Question;
import org.sijil.social.questionnaire.Questionnaire;
import org.sijil.social.questionnaire.Questionnaires;
import org.sijil.social.rulefile.RuleFileFault;

/**
 * Holds every questionnaire against what a declaration can say: all that is weighed is asked, nothing else is, and in the same
 * terms. The limits of a file may be narrower than the widest that a declaration takes, never wider: within these a score is
 * computed exactly. A file that asks otherwise stops the start.
 */
@Startup
@ApplicationScoped
class AskedAnswers {

    AskedAnswers(Questionnaires questionnaires, Validator validator) {
        questionnaires.all().forEach(questionnaire -> check(questionnaire, validator));
    }

    /** @throws RuleFileFault naming the question */
    static void check(Questionnaire questionnaire, Validator validator) {
        Map<String, PropertyDescriptor> answers =
                validator.getConstraintsForClass(Declaration.class).getConstrainedProperties().stream()
                        .collect(Collectors.toMap(PropertyDescriptor::getPropertyName, property -> property));
        Set<String> unasked = new HashSet<>(answers.keySet());
        questionnaire
                .questions(Question.Of.HOUSEHOLD)
                .filter(question -> question.type() != Question.Type.CONTRACT)
                .forEach(question -> {
                    unasked.remove(question.code());
                    String objection = objection(questionnaire, question, answers.get(question.code()));
                    if (objection != null) {
                        throw new RuleFileFault(questionnaire.id() + ".yaml", question.code() + objection);
                    }
                });
        unasked.stream().sorted().findFirst().ifPresent(answer -> {
            throw new RuleFileFault(questionnaire.id() + ".yaml", answer + " is weighed and must be asked");
        });
    }

    private static @Nullable String objection(
            Questionnaire questionnaire, Question question, @Nullable PropertyDescriptor answer) {
        if (answer == null) {
            return " is no answer of a declaration";
        }
        if (question.optional()) {
            return " is weighed and cannot be optional";
        }
        if (question.type() != type(answer)) {
            return " is of type " + type(answer).code();
        }
        return question.type() == Question.Type.CHOICE
                ? ofCodes(questionnaire.list(String.valueOf(question.list())).orElseThrow(), answer)
                : ofLimits(question, answer);
    }

    private static Question.Type type(PropertyDescriptor answer) {
        Class<?> type = answer.getElementClass();
        if (type.isEnum()) {
            return Question.Type.CHOICE;
        }
        if (type == Dirhams.class) {
            return Question.Type.AMOUNT;
        }
        return type == Boolean.class ? Question.Type.YES_NO : Question.Type.WHOLE;
    }

    private static @Nullable String ofCodes(CodeList list, PropertyDescriptor answer) {
        Set<String> codes = Arrays.stream(answer.getElementClass().getEnumConstants())
                .map(code -> code.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        boolean same =
                codes.equals(list.codes().stream().map(CodeList.Code::code).collect(Collectors.toSet()));
        return same ? null : " has the codes " + codes.stream().sorted().toList();
    }

    private static @Nullable String ofLimits(Question question, PropertyDescriptor answer) {
        Map<String, Long> widest = new HashMap<>();
        for (ConstraintDescriptor<?> constraint : answer.getConstraintDescriptors()) {
            if (constraint.getAnnotation() instanceof Min min) {
                widest.put("min", min.value());
            } else if (constraint.getAnnotation() instanceof Max max) {
                widest.put("max", max.value());
            }
        }
        long least = widest.getOrDefault("min", 0L);
        long most = widest.getOrDefault("max", Long.MAX_VALUE);
        boolean wider =
                (question.min() != null && question.min() < least) || (question.max() != null && question.max() > most);
        return wider ? " is taken from " + least + " to " + most + " only" : null;
    }
}
