package org.sijil.social.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an answer of the household follows from those of its members.
 *
 * @param answer the household's answer
 * @param question of each member
 * @param is the answers that count
 * @param cases for {@code head-code}: which answer of the head stands for which
 * @param otherwise for {@code head-code}: when no case does, or the head is not asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Derivation(
        String answer,
        Rule rule,
        String question,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable List<String> is,
        @Nullable List<Case> cases,
        @Nullable String otherwise) {

    /** What is made of the members' answers. */
    @RegisterForReflection
    public enum Rule {
        /** How many members of the ages answer so. */
        COUNT,
        /** Whether any member answers so. */
        ANY,
        /** Whether the head answers so. */
        HEAD,
        /** The code that the head's answer stands for. */
        HEAD_CODE;

        /** The name on the wire. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The answers of the head that stand for one of the household. */
    public record Case(String then, List<String> is) {}

    Object of(List<Answered> members) {
        return switch (rule) {
            case COUNT -> (int) members.stream().filter(this::counts).count();
            case ANY -> members.stream().anyMatch(this::counts);
            case HEAD -> members.stream().filter(Answered::isHead).anyMatch(this::counts);
            case HEAD_CODE -> code(members);
        };
    }

    /** Whether only the head's answer matters. */
    boolean asksHeadAlone() {
        return rule == Rule.HEAD || rule == Rule.HEAD_CODE;
    }

    private boolean counts(Answered member) {
        String said = member.answers().get(question);
        return said != null && is != null && is.contains(said) && Ages.fit(member.age(), minAge, maxAge);
    }

    private String code(List<Answered> members) {
        Optional<String> said = members.stream()
                .filter(Answered::isHead)
                .flatMap(head -> Stream.ofNullable(head.answers().get(question)))
                .findFirst();
        return Stream.ofNullable(cases)
                .flatMap(List::stream)
                .filter(each -> said.filter(each.is()::contains).isPresent())
                .map(Case::then)
                .findFirst()
                .orElse(String.valueOf(otherwise));
    }
}
