package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.membership.Member;
import org.sijil.social.scoring.Score;
import org.sijil.social.scoring.ScoreInputs;

/**
 * One household before and after: what is to be written, and told.
 *
 * @param after the household as it is now; its entity already says so
 * @param endings who went, when and why
 * @param declaration the id of a new declaration; null when the answers stay
 * @param scored the new score with what it was computed from; null when there is none
 */
record RosterChange(
        Roster before,
        Roster after,
        List<Ending> endings,
        @Nullable UUID declaration,
        @Nullable Scored scored) {

    /** A membership that ends; a member who was never there a whole day still leaves a row. */
    @RegisterForReflection
    record Ending(UUID household, UUID person, LocalDate until, String reason) {}

    /** A score, what it was computed from, and what called for it. */
    record Scored(Score score, ScoreInputs inputs, Cause cause, OffsetDateTime at) {}

    /** Why a score was computed. */
    enum Cause {
        DECLARATION,
        COMPOSITION,
        DECISION
    }

    Household household() {
        return after.household();
    }

    List<Member> newcomers() {
        return after.members().stream()
                .filter(member -> before.member(member.person()).isEmpty())
                .toList();
    }

    /** Members who stay but are no longer what they were. */
    List<Member> changed() {
        List<Member> changed = new ArrayList<>();
        for (Member member : after.members()) {
            before.member(member.person())
                    .filter(earlier -> !earlier.equals(member))
                    .ifPresent(earlier -> changed.add(member));
        }
        return changed;
    }

    boolean hasNewHead() {
        return !Objects.equals(before.head(), after.head());
    }
}
