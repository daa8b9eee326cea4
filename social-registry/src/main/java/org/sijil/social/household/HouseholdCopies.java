package org.sijil.social.household;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.database.JsonText;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declared;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.Situation;
import org.sijil.social.scoring.Score;

/** The rows of many new households, on their way in by one {@code COPY} for each table. */
final class HouseholdCopies {

    private final CopyRows households = new CopyRows("""
            household (id, code, territory, region, area, address_line, place_since, place_recorded_at, registered_on,
                       declaration, declared_on, declaration_expires_on, head_since, score, formula, scored_at, basis, people, version)""");
    private final CopyRows members = new CopyRows("""
            membership (household, position, person, idcs, relation, spouse, parents, birth_date, sex, situation, valid_from,
                        recorded_at)""");
    private final CopyRows declarations =
            new CopyRows("declaration (id, household, answers, declared_on, declared_at, declared_by, channel, sheet)");
    private final CopyRows scores =
            new CopyRows("score (id, household, declaration, cause, formula, value, computed_at, day, facts)");

    /** Most people are in a plain one. */
    private final Map<Situation, String> situations = new HashMap<>();

    private final JsonText json;
    private final FactsText facts;
    private final OffsetDateTime at;
    private final String by;

    /**
     * No rows yet.
     *
     * @param by the subject of the token behind the declarations
     */
    HouseholdCopies(JsonText json, FactsText facts, OffsetDateTime at, String by) {
        this.json = json;
        this.facts = facts;
        this.at = at;
        this.by = by;
    }

    void add(List<RosterChange> changes, List<@Nullable Declared> declared) {
        for (int index = 0; index < changes.size(); index++) {
            RosterChange change = changes.get(index);
            household(change.household(), change.after().members().size());
            declaration(change.household(), declared.get(index));
            score(change);
        }
        members(changes);
    }

    void write(Connection tx) throws SQLException {
        households.write(tx);
        members.write(tx);
        declarations.write(tx);
        scores.write(tx);
    }

    private void household(Household household, int people) {
        ScoreSummary score = household.score();
        households.add(
                household.id(),
                household.code(),
                household.territory().value(),
                household.region(),
                household.area().name(),
                household.address().line(),
                household.registeredOn(),
                at,
                household.registeredOn(),
                household.declaration(),
                household.declaredOn(),
                household.declarationExpiresOn(),
                household.registeredOn(),
                score == null ? null : score.value(),
                score == null ? null : score.formula(),
                score == null ? null : score.computedAt(),
                household.basis(),
                people,
                household.version());
    }

    /** In the order of people, as everybody writes them, so that two who are after the same people cannot block each other. */
    private void members(List<RosterChange> changes) {
        Map<String, Placed> placed = new TreeMap<>();
        for (RosterChange change : changes) {
            Roster roster = change.after();
            for (int position = 0; position < roster.members().size(); position++) {
                Member member = roster.members().get(position);
                placed.put(member.person().toString(), new Placed(roster.household(), position, member));
            }
        }
        placed.values().forEach(this::member);
    }

    private void member(Placed placed) {
        Member member = placed.member();
        members.add(
                placed.household().id(),
                placed.position(),
                member.person(),
                member.idcs().value(),
                member.relation().code(),
                member.spouse(),
                member.parents().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                member.birthDate(),
                member.sex().code(),
                situations.computeIfAbsent(member.situation(), json::of),
                member.since(),
                at);
    }

    private void declaration(Household household, @Nullable Declared declared) {
        if (declared == null) {
            return;
        }
        AnswerSheet sheet = declared.sheet();
        declarations.add(
                household.declaration(),
                household.id(),
                json.of(declared.answers()),
                household.declaredOn(),
                at,
                by,
                AnswerSheets.CENTRE,
                sheet.saysNothing() ? null : json.of(sheet));
    }

    private void score(RosterChange change) {
        RosterChange.Scored scored = change.scored();
        if (scored == null) {
            return;
        }
        Score score = scored.score();
        scores.add(
                scored.id(),
                change.household().id(),
                Objects.requireNonNull(change.declaration()),
                scored.cause().name().toLowerCase(Locale.ROOT),
                score.formula(),
                score.value(),
                scored.at(),
                scored.inputs().on(),
                facts.of(scored.basis()));
    }

    private record Placed(Household household, int position, Member member) {}
}
