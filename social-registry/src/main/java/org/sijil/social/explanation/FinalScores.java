package org.sijil.social.explanation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.commons.time.Moments;

/**
 * Which scores of a household counted: the one that a decision set, until its end or until the household declares anew; else the
 * computed one.
 *
 * @param corrections of the household, the newest first
 */
record FinalScores(List<KeptCorrection> corrections, LocalDate today, ZoneId zone) {

    /**
     * Shows scores that follow each other, the newest first.
     *
     * @param next when the score after the newest of them was computed
     */
    List<PastScore> of(List<KeptScore> scores, OffsetDateTime next) {
        List<PastScore> shown = new ArrayList<>();
        OffsetDateTime replaced = next;
        for (KeptScore score : scores) {
            shown.add(of(score, replaced));
            replaced = score.computedAt();
        }
        return List.copyOf(shown);
    }

    /** The correction that counts today, if one does. */
    Optional<KeptCorrection> insteadOf(KeptScore newest) {
        return last(during(newest, TimedPlace.AFTER_ALL.at()), today);
    }

    private PastScore of(KeptScore score, OffsetDateTime replaced) {
        List<KeptCorrection> set = during(score, replaced);
        LocalDate ended = Moments.day(replaced, zone);
        LocalDate end = ended.isBefore(today) ? ended : today;
        String last = last(set, end).map(KeptCorrection::value).orElse(score.value());
        return score.view(last, set.stream().map(KeptCorrection::view).toList());
    }

    private static Optional<KeptCorrection> last(List<KeptCorrection> set, LocalDate end) {
        return set.stream()
                .filter(correction -> !correction.until().isBefore(end))
                .findFirst();
    }

    /** Those that counted at some time while this was the computed score, and those that were decided of it later. */
    private List<KeptCorrection> during(KeptScore score, OffsetDateTime replaced) {
        List<KeptCorrection> set = new ArrayList<>();
        for (KeptCorrection correction : corrections) {
            boolean ofTheseAnswers = correction.declaration().equals(score.declaration());
            boolean inItsTime = ofTheseAnswers && correction.decidedAt().isBefore(replaced);
            if (inItsTime || correction.score().equals(score.id())) {
                if (!correction.until().isBefore(Moments.day(score.computedAt(), zone))) {
                    set.add(correction);
                }
                if (correction.decidedAt().isBefore(score.computedAt())) {
                    break;
                }
            }
        }
        return set;
    }
}
