package org.sijil.social.household;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Sex;
import org.sijil.social.geography.Area;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.Situation;

/**
 * What the feed tells of a household: all that rights are computed from, whole each time, so that a follower who keeps the
 * highest version is right. No name, no address line, no IDCS.
 *
 * @param score decimal string; null while nothing was declared
 * @param members none when the household is dissolved
 */
@RegisterForReflection
record HouseholdEvent(
        String territory,
        String region,
        Area area,
        @Nullable String score,
        @Nullable String formula,
        @Nullable OffsetDateTime computedAt,
        int version,
        List<Occupant> members) {

    static final String UPDATED = "household.updated";
    static final String DISSOLVED = "household.dissolved";

    /** Score, formula, time and version alone are others when everybody is scored anew; all else stays as it was told. */
    static final String RESCORED = "household.rescored";

    /** What the events of all say that are scored anew at a time, as members of a JSON object. */
    static String rescored(String formula, OffsetDateTime at) {
        return "\"formula\":\"" + formula + "\",\"computedAt\":\"" + ISO_OFFSET_DATE_TIME.format(at) + '"';
    }

    static HouseholdEvent of(Roster roster) {
        Household household = roster.household();
        ScoreSummary score = household.score();
        return new HouseholdEvent(
                household.territory().value(),
                household.region(),
                household.area(),
                score == null ? null : score.value(),
                score == null ? null : score.formula(),
                score == null ? null : score.computedAt(),
                household.version(),
                roster.members().stream().map(Occupant::of).toList());
    }

    /** One member, by the person's id in the population registry. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Occupant(
            UUID person,
            LocalDate birthDate,
            Sex sex,
            Relation relation,
            @Nullable UUID spouse,
            List<UUID> parents,
            Situation situation) {

        static Occupant of(Member member) {
            return new Occupant(
                    member.person(),
                    member.birthDate(),
                    member.sex(),
                    member.relation(),
                    member.spouse(),
                    member.parents(),
                    member.situation());
        }
    }
}
