package org.sijil.social.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param code the name of the answer on the wire
 * @param of whether the household answers once or each member for themselves
 * @param area the area whose formula weighs the answer; both areas are asked, since a household may move
 * @param list the code list of a choice
 * @param min the smallest number that is taken; with {@code max}, what is enforced
 * @param minAge the youngest member who is asked
 * @param askedIf what an earlier answer of the same member must be for this to be asked
 * @param optional whether it may be left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
        String code,
        Of of,
        Type type,
        Asked area,
        @Nullable String unit,
        @Nullable String list,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable Condition askedIf,
        boolean optional,
        String source,
        String confidence,
        Wording text) {

    /** Who answers. */
    @RegisterForReflection
    public enum Of {
        HOUSEHOLD,
        MEMBER;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an answer is. */
    @RegisterForReflection
    public enum Type {
        /** true or false. */
        YES_NO,
        /** A whole number. */
        WHOLE,
        /** A decimal string. */
        AMOUNT,
        /** A code of a list. */
        CHOICE,
        /** The reference of a contract, by which a partner body finds it; never weighed. */
        CONTRACT;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where an answer weighs. */
    @RegisterForReflection
    public enum Asked {
        URBAN,
        RURAL,
        BOTH;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A question that is asked of some.
     *
     * @param is the codes, or yes, one of which is the answer
     */
    public record Condition(String question, List<String> is) {

        boolean holds(Map<String, String> answers) {
            String answer = answers.get(question);
            return answer != null && is.contains(answer);
        }
    }

    /** Whether the answer is a number. */
    public boolean isNumber() {
        return type == Type.WHOLE || type == Type.AMOUNT;
    }

    /** Whether a number is within the limits. */
    public boolean takes(BigDecimal number) {
        return (min == null || number.compareTo(BigDecimal.valueOf(min)) >= 0)
                && (max == null || number.compareTo(BigDecimal.valueOf(max)) <= 0);
    }

    boolean isAskedOf(int age, Map<String, String> answers) {
        return Ages.fit(age, minAge, maxAge) && (askedIf == null || askedIf.holds(answers));
    }
}
