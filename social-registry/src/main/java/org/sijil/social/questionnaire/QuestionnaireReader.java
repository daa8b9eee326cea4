package org.sijil.social.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.social.rulefile.YamlMap;

/** Reads a questionnaire from its file and refuses whatever could not be asked, answered or counted. */
final class QuestionnaireReader {

    private static final Pattern ANSWER = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    private final List<CodeList> lists = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    private QuestionnaireReader() {}

    static Questionnaire read(String file, String text) {
        return new QuestionnaireReader().read(YamlMap.parse(file, text));
    }

    private Questionnaire read(YamlMap root) {
        root.maps("lists").forEach(map -> lists.add(list(map)));
        requireDifferent(root, lists.stream().map(CodeList::code));
        Questionnaire questionnaire = new Questionnaire(
                root.name("id"),
                wording(root.map("title")),
                root.date("effectiveFrom"),
                root.text("source"),
                root.confidence(),
                root.confidence("wordingConfidence"),
                root.maps("sections").stream().map(this::section).toList(),
                List.copyOf(lists),
                root.maps("derived").stream().map(this::derivation).toList(),
                root.maps("contradictions").stream().map(this::contradiction).toList());
        root.nothingElse();
        requireDifferent(root, questionnaire.sections().stream().map(Section::code));
        requireDifferent(root, questionnaire.derived().stream().map(Derivation::answer));
        return questionnaire;
    }

    private static CodeList list(YamlMap map) {
        CodeList list = new CodeList(
                map.name("code"),
                map.text("source"),
                map.confidence(),
                map.textIfAny("note"),
                map.maps("codes").stream().map(QuestionnaireReader::code).toList());
        map.nothingElse();
        requireDifferent(map, list.codes().stream().map(CodeList.Code::code));
        return list;
    }

    private static CodeList.Code code(YamlMap map) {
        CodeList.Code code = new CodeList.Code(
                map.name("code"),
                map.confidence(),
                inlineWording(map),
                wholeIfAny(map, "minAge"),
                wholeIfAny(map, "maxAge"));
        map.nothingElse();
        requireOrder(map, "minAge", code.minAge(), code.maxAge());
        return code;
    }

    private Section section(YamlMap map) {
        String code = map.name("code");
        Wording title = inlineWording(map);
        Question.Of of = map.choice("of", Question.Of.values());
        List<Question> own = new ArrayList<>();
        for (YamlMap each : map.maps("questions")) {
            Question question = question(each, of);
            if (find(of, question.code()) != null) {
                throw each.fault("duplicate question " + question.code());
            }
            own.add(question);
            questions.add(question);
        }
        map.nothingElse();
        return new Section(code, title, List.copyOf(own));
    }

    private Question question(YamlMap map, Question.Of of) {
        Question question = new Question(
                answer(map, "code"),
                of,
                map.choice("type", Question.Type.values()),
                map.has("area") ? map.choice("area", Question.Asked.values()) : Question.Asked.BOTH,
                map.textIfAny("unit"),
                map.textIfAny("list"),
                wholeIfAny(map, "min"),
                wholeIfAny(map, "max"),
                wholeIfAny(map, "minAge"),
                wholeIfAny(map, "maxAge"),
                map.has("askedIf") ? condition(map.map("askedIf"), of) : null,
                map.has("optional") && map.choice("optional", YesNo.values()) == YesNo.YES,
                map.text("source"),
                map.confidence(),
                inlineWording(map));
        map.nothingElse();
        requireOrder(map, "min", question.min(), question.max());
        requireOrder(map, "minAge", question.minAge(), question.maxAge());
        requireList(map, question);
        return question;
    }

    private void requireList(YamlMap map, Question question) {
        boolean choice = question.type() == Question.Type.CHOICE;
        if (choice != (question.list() != null)) {
            throw map.fault("a choice, and nothing else, has a list");
        }
        if (choice && lists.stream().noneMatch(list -> list.code().equals(question.list()))) {
            throw map.fault("there is no list " + question.list());
        }
        boolean yesNoOrChoice = choice || question.type() == Question.Type.YES_NO;
        if (question.of() == Question.Of.MEMBER && !yesNoOrChoice) {
            throw map.fault("a member answers yes or no, or by a code");
        }
    }

    private Question.Condition condition(YamlMap map, Question.Of of) {
        String earlier = answer(map, "question");
        Question.Condition condition = new Question.Condition(earlier, codesOf(map, of, earlier));
        map.nothingElse();
        return condition;
    }

    private Contradiction contradiction(YamlMap map) {
        String question = answer(map, "question");
        Contradiction contradiction = new Contradiction(
                question, codesOf(map, Question.Of.MEMBER, question), condition(map.map("with"), Question.Of.MEMBER));
        map.nothingElse();
        return contradiction;
    }

    private Derivation derivation(YamlMap map) {
        String answer = answer(map, "answer");
        Derivation.Rule rule = map.choice("rule", Derivation.Rule.values());
        String question = answer(map, "question");
        boolean coded = rule == Derivation.Rule.HEAD_CODE;
        Derivation derivation = new Derivation(
                answer,
                rule,
                question,
                wholeIfAny(map, "minAge"),
                wholeIfAny(map, "maxAge"),
                coded ? null : codesOf(map, Question.Of.MEMBER, question),
                coded
                        ? map.maps("cases").stream()
                                .map(each -> one(each, question))
                                .toList()
                        : null,
                coded ? map.name("otherwise") : null);
        map.nothingElse();
        requireOrder(map, "minAge", derivation.minAge(), derivation.maxAge());
        requireFitting(map, derivation);
        return derivation;
    }

    private Derivation.Case one(YamlMap map, String question) {
        Derivation.Case one = new Derivation.Case(map.name("then"), codesOf(map, Question.Of.MEMBER, question));
        map.nothingElse();
        return one;
    }

    private void requireFitting(YamlMap map, Derivation derivation) {
        Question household = find(Question.Of.HOUSEHOLD, derivation.answer());
        if (household == null) {
            throw map.fault("the household is not asked " + derivation.answer());
        }
        Question.Type type = switch (derivation.rule()) {
            case COUNT -> Question.Type.WHOLE;
            case ANY, HEAD -> Question.Type.YES_NO;
            case HEAD_CODE -> Question.Type.CHOICE;
        };
        if (household.type() != type) {
            throw map.fault(derivation.answer() + " is not of type " + type.code());
        }
        if (derivation.cases() != null) {
            Stream.concat(derivation.cases().stream().map(Derivation.Case::then), Stream.of(derivation.otherwise()))
                    .forEach(code -> requireCode(map, household, String.valueOf(code)));
        }
    }

    private List<String> codesOf(YamlMap map, Question.Of of, String code) {
        Question question = find(of, code);
        if (question == null) {
            throw map.fault("no earlier question is called " + code);
        }
        List<String> codes = map.texts("is");
        codes.forEach(each -> requireCode(map, question, each));
        return codes;
    }

    private void requireCode(YamlMap map, Question question, String code) {
        boolean known = question.type() == Question.Type.YES_NO
                ? code.equals(MemberSheets.YES) || code.equals(MemberSheets.NO)
                : lists.stream()
                        .filter(list -> list.code().equals(question.list()))
                        .anyMatch(list -> list.find(code).isPresent());
        if (!known) {
            throw map.fault(question.code() + " is never answered " + code);
        }
    }

    private @Nullable Question find(Question.Of of, String code) {
        return questions.stream()
                .filter(question -> question.of() == of && question.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String answer(YamlMap map, String key) {
        String name = map.text(key);
        if (!ANSWER.matcher(name).matches()) {
            throw map.fault(key + " must be a name such as adultsEarning");
        }
        return name;
    }

    private static Wording wording(YamlMap map) {
        Wording wording = inlineWording(map);
        map.nothingElse();
        return wording;
    }

    private static Wording inlineWording(YamlMap map) {
        return new Wording(map.text("ar"), map.text("fr"), map.text("en"));
    }

    private static @Nullable Integer wholeIfAny(YamlMap map, String key) {
        return map.has(key) ? map.whole(key) : null;
    }

    private static void requireOrder(YamlMap map, String key, @Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null && from > to) {
            throw map.fault(key + " is above its maximum");
        }
    }

    private static void requireDifferent(YamlMap map, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.filter(name -> !seen.add(name)).findFirst().ifPresent(twice -> {
            throw map.fault("duplicate " + twice);
        });
    }

    private enum YesNo {
        YES,
        NO
    }
}
