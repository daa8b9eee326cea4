package org.sijil.social.explanation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerLimits;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.DeclarationRules;
import org.sijil.social.declaration.Declared;
import org.sijil.social.declaration.FittingAnswers;
import org.sijil.social.scoring.ScoreInputs;

/** A household as it would be after one change, by the rules that hold for a declaration. */
@ApplicationScoped
class ChangedHousehold {

    private final JsonText json;
    private final AnswerLimits limits;
    private final FittingAnswers fitting;
    private final SimulationConfig config;

    ChangedHousehold(JsonText json, AnswerLimits limits, FittingAnswers fitting, SimulationConfig config) {
        this.limits = limits;
        this.fitting = fitting;
        this.json = json;
        this.config = config;
    }

    /** @param sheet what was said of each member; null when only counts were given */
    ScoreInputs after(Simulate asked, ScoreInputs now, @Nullable AnswerSheet sheet) {
        long changes = Stream.of(
                        asked.declaration() != null, Boolean.TRUE.equals(asked.birth()), asked.leaving() != null)
                .filter(given -> given)
                .count();
        if (changes != 1) {
            throw ExplanationProblem.ONE_CHANGE_REQUIRED.refuse();
        }
        if (asked.declaration() != null) {
            return answering(asked.declaration(), now);
        }
        return asked.leaving() != null ? without(asked.leaving(), now, sheet) : withChild(now);
    }

    /** One answer at a time: who could change all at once would search for the lowest score. */
    private ScoreInputs answering(Declaration said, ScoreInputs now) {
        limits.check(said, now.on(), "/declaration");
        DeclarationRules.check(said, now.composition(), "/declaration");
        Map<String, Object> before = answers(now.answers());
        List<String> changed = answers(said).entrySet().stream()
                .filter(answer -> !answer.getValue().equals(before.get(answer.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (changed.size() > 1) {
            throw ExplanationProblem.ONE_CHANGE_REQUIRED.at("/declaration/" + changed.get(1));
        }
        changed.stream().filter(config.settled()::contains).findFirst().ifPresent(answer -> {
            throw ExplanationProblem.ANSWER_IS_SETTLED.at("/declaration/" + answer);
        });
        return with(now, now.residents(), said);
    }

    private static ScoreInputs withChild(ScoreInputs now) {
        List<Resident> residents = new ArrayList<>(now.residents());
        LocalDate today = now.on();
        residents.add(new Resident(UUID.randomUUID(), today, Relation.CHILD, null, List.of()));
        return with(now, residents, now.answers());
    }

    private ScoreInputs without(UUID person, ScoreInputs now, @Nullable AnswerSheet sheet) {
        List<Resident> staying = now.residents().stream()
                .filter(resident -> resident.relation() == Relation.HEAD
                        || !resident.person().equals(person))
                .toList();
        if (staying.size() == now.residents().size()) {
            throw ExplanationProblem.NOBODY_TO_LEAVE.at("/leaving");
        }
        return with(now, staying, fitting.of(Declared.of(now.answers(), sheet), new Composition(staying, now.on())));
    }

    private static ScoreInputs with(ScoreInputs now, List<Resident> residents, Declaration answers) {
        return new ScoreInputs(now.on(), now.region(), now.area(), residents, answers);
    }

    private Map<String, Object> answers(Declaration declaration) {
        return json.read(json.of(declaration), new TypeReference<Map<String, Object>>() {});
    }
}
