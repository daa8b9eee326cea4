package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.Declared;
import org.sijil.social.declaration.FittingAnswers;
import org.sijil.social.geography.Area;
import org.sijil.social.scoring.ScoreInputs;

/**
 * All that a household is scored by but the day. It is kept with the score that first counted it, in column {@code facts}, as {@link
 * FactsText} writes it; later
 * scores name that one until something changes.
 *
 * @param region HCP code, 01 to 12
 * @param answers as they were declared, also where members have outgrown them since
 * @param sheet what was said of each member; null when only counts were
 */
@RegisterForReflection
public record ScoreBasis(
        String region,
        Area area,
        List<Resident> residents,
        Declaration answers,
        @Nullable AnswerSheet sheet) {

    /** Of a household that has declared. */
    static ScoreBasis of(Roster now) {
        Household household = now.household();
        Declared said = Objects.requireNonNull(now.said());
        AnswerSheet sheet = said.sheet().saysNothing() ? null : said.sheet();
        return new ScoreBasis(household.region(), household.area(), now.residents(), said.answers(), sheet);
    }

    /** What counts on a day: what was declared, for those who live there, at the age they have then. */
    ScoreInputs on(LocalDate day, FittingAnswers fitting) {
        Declaration counted = fitting.of(Declared.of(answers, sheet), new Composition(residents, day));
        return with(day, counted);
    }

    /** The same with answers that are known to fit. */
    public ScoreInputs with(LocalDate day, Declaration counted) {
        return new ScoreInputs(day, region, area, residents, counted);
    }

    /** Whether inputs are these and a day, so that nothing else of them need be kept. */
    @SuppressWarnings("ReferenceEquality") // only the quicker of two ways to be equal
    boolean says(ScoreInputs inputs) {
        // Nearly always the same ones, and a record of 35 is dear to compare.
        return inputs.answers() == answers || inputs.answers().equals(answers);
    }
}
