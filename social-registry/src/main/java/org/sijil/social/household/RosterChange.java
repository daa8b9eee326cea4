package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param from the day from which changed members are what they are now; null when it follows from who came and went
 */
record RosterChange(
        Roster before,
        Roster after,
        List<Ending> endings,
        @Nullable UUID declaration,
        @Nullable Scored scored,
        @Nullable LocalDate from) {

    RosterChange(
            Roster before, Roster after, List<Ending> endings, @Nullable UUID declaration, @Nullable Scored scored) {
        this(before, after, endings, declaration, scored, null);
    }

    /** A membership that ends; a member who was never there a whole day still leaves a row. */
    @RegisterForReflection
    record Ending(UUID household, UUID person, LocalDate until, String reason) {}

    /** A score under the id of its row, what it was computed from, and what called for it. */
    record Scored(UUID id, Score score, ScoreBasis basis, ScoreInputs inputs, Cause cause, OffsetDateTime at) {}

    /** Why a score was computed. */
    enum Cause {
        DECLARATION,
        COMPOSITION,
        DECISION,
        ADDRESS,
        BIRTHDAY
    }

    /** The same, holding for changed members from a day on. */
    RosterChange holdingFrom(@Nullable LocalDate since) {
        return new RosterChange(before, after, endings, declaration, scored, since);
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

    /**
     * The day from which a member is what the change says: the day on which somebody came or went. Without one, what was said
     * of the member was wrong from the first day on.
     */
    LocalDate holdsFrom(Member member) {
        if (from != null) {
            return from;
        }
        return Stream.concat(
                        endings.stream().map(Ending::until),
                        newcomers().stream().map(Member::since))
                .max(Comparator.naturalOrder())
                .orElse(member.since());
    }

    boolean hasNewHead() {
        return !Objects.equals(before.head(), after.head());
    }
}
