package org.sijil.social.scoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;

/**
 * Everything a score depends on beside the formula; kept with it, so that it can be computed again.
 *
 * @param on the business date that ages are counted at
 * @param region HCP code, 01 to 12
 */
@RegisterForReflection
public record ScoreInputs(LocalDate on, String region, Area area, List<Resident> residents, Declaration answers) {

    /** The same household and answers on another date. */
    public ScoreInputs on(LocalDate date) {
        return new ScoreInputs(date, region, area, residents, answers);
    }

    /** The household as it is counted on that date. */
    public Composition composition() {
        return new Composition(residents, on);
    }
}
