package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Sex;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.Situation;
import org.sijil.social.scoring.Contribution;
import org.sijil.social.scoring.ScoreInputs;

/**
 * The rows that changes of households come to, as the writing statement takes them.
 *
 * @param by the subject of the token behind the changes, or the name of the feed
 */
@RegisterForReflection
record RosterWrite(
        OffsetDateTime at,
        String by,
        List<RosterChange.Ending> ended,
        List<MemberRow> changed,
        List<MemberRow> came,
        List<DeclarationRow> declared,
        List<ScoreRow> scored) {

    static RosterWrite of(List<RosterChange> changes, OffsetDateTime at, LocalDate today, String by, FactsText facts) {
        return new RosterWrite(
                at,
                by,
                changes.stream().flatMap(change -> change.endings().stream()).toList(),
                changes.stream().flatMap(RosterWrite::changed).toList(),
                changes.stream().flatMap(RosterWrite::came).toList(),
                changes.stream()
                        .flatMap(change -> declared(change, at, today, by))
                        .toList(),
                changes.stream().flatMap(change -> scored(change, facts)).toList());
    }

    private static Stream<MemberRow> changed(RosterChange change) {
        return change.changed().stream().map(member -> MemberRow.of(change, member));
    }

    private static Stream<MemberRow> came(RosterChange change) {
        return change.newcomers().stream().map(member -> MemberRow.of(change, member));
    }

    private static Stream<DeclarationRow> declared(RosterChange change, OffsetDateTime at, LocalDate today, String by) {
        Declaration answers = change.after().answers();
        return change.declaration() == null || answers == null
                ? Stream.of()
                : Stream.of(new DeclarationRow(
                        change.declaration(), change.household().id(), answers, today, at, by));
    }

    private static Stream<ScoreRow> scored(RosterChange change, FactsText facts) {
        UUID declaration = change.household().declaration();
        RosterChange.Scored scored = change.scored();
        return scored == null || declaration == null
                ? Stream.of()
                : Stream.of(ScoreRow.of(change.household(), declaration, scored, facts));
    }

    @RegisterForReflection
    record MemberRow(
            UUID household,
            int position,
            UUID person,
            String idcs,
            Relation relation,
            @Nullable UUID spouse,
            List<UUID> parents,
            LocalDate birthDate,
            Sex sex,
            Situation situation,
            LocalDate since,
            LocalDate holdsFrom) {

        static MemberRow of(RosterChange change, Member member) {
            return new MemberRow(
                    change.household().id(),
                    change.after().members().indexOf(member),
                    member.person(),
                    member.idcs().value(),
                    member.relation(),
                    member.spouse(),
                    member.parents(),
                    member.birthDate(),
                    member.sex(),
                    member.situation(),
                    member.since(),
                    change.holdsFrom(member));
        }
    }

    @RegisterForReflection
    record DeclarationRow(UUID id, UUID household, Declaration answers, LocalDate on, OffsetDateTime at, String by) {}

    @RegisterForReflection
    record ScoreRow(
            UUID id,
            UUID household,
            UUID declaration,
            String cause,
            String formula,
            BigDecimal value,
            OffsetDateTime at,
            LocalDate day,
            String facts,
            @Nullable ScoreInputs inputs,
            List<Contribution> breakdown) {

        static ScoreRow of(Household household, UUID declaration, RosterChange.Scored scored, FactsText facts) {
            return new ScoreRow(
                    scored.id(),
                    household.id(),
                    declaration,
                    scored.cause().name().toLowerCase(Locale.ROOT),
                    scored.score().formula(),
                    scored.score().value(),
                    scored.at(),
                    scored.inputs().on(),
                    facts.of(scored.basis()),
                    scored.basis().says(scored.inputs()) ? null : scored.inputs(),
                    scored.score().breakdown());
        }
    }
}
