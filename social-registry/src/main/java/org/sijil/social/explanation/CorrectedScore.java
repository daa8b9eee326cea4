package org.sijil.social.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * The score that counts in the place of the computed one, because a decision set it.
 *
 * @param until its last day
 * @param decision the complaint that it came of
 * @param reason a code of the list {@code complaint} at {@code GET /v1/requests/codes}
 * @param words all of that in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectedScore(
        String value,
        LocalDate from,
        LocalDate until,
        UUID decision,
        @Nullable String reason,
        String words) {

    private static final Texts WORDS = new Texts(
            "From {from} to {until} the score {value} counts: a decision set it in the place of the computed one, which is"
                    + " explained here.",
            "Du {from} au {until}, l'indice qui compte est {value} : une décision l'a fixé à la place de l'indice calculé,"
                    + " expliqué ici.",
            "من {from} إلى {until} المؤشر المعتمد هو {value}: حدده قرار بدل المؤشر المحتسب، المشروح هنا.");

    private static final Texts REASON = new Texts(" Reason: {reason}.", " Motif : {reason}.", " السبب: {reason}.");

    /** @param reason what the code of the reason says */
    static CorrectedScore of(KeptCorrection kept, @Nullable Texts reason, Locale language) {
        String said = WORDS.with(Map.of("from", kept.from(), "until", kept.until(), "value", kept.value()))
                .in(language);
        String why = reason == null
                ? ""
                : REASON.with(Map.of("reason", reason.in(language))).in(language);
        return new CorrectedScore(kept.value(), kept.from(), kept.until(), kept.decision(), kept.reason(), said + why);
    }
}
