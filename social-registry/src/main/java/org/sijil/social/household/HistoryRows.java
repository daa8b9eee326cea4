package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.social.geography.Address;
import org.sijil.social.geography.Area;

/** What held on which day, as it was known when. Written by triggers, here it is read. */
@ApplicationScoped
class HistoryRows {

    /** Valid on day $2, and what was known before the moment $3. */
    private static final String THEN = """
        valid_from <= $2 AND ($2 < valid_until OR valid_until IS NULL)
           AND recorded_at < $3 AND ($3 <= superseded_at OR superseded_at IS NULL)
        """;

    private static final String PLACE_AND_PEOPLE = """
        SELECT cast(jsonb_build_object(
                   'place', jsonb_build_object('territory', territory, 'area', lower(area), 'line', address_line),
                   'members', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                          'person', person, 'idcs', idcs, 'relation', relation, 'spouse', spouse,
                                          'parents', parents, 'birthDate', birth_date, 'sex', sex, 'situation', situation,
                                          'since', (SELECT stay.valid_from FROM membership stay
                                                     WHERE stay.id = membership_history.membership))
                                                    ORDER BY position, membership), '[]')
                                 FROM membership_history
                                WHERE household = $1 AND %1$s)) AS text)
          FROM household_place
         WHERE household = $1 AND %1$s
        """.formatted(THEN);

    private static final String OF_PERSON = """
        SELECT cast(jsonb_build_object(
                   'membership', membership, 'household', household.id, 'code', code, 'territory', territory,
                   'relation', relation, 'from', valid_from, 'until', valid_until, 'endReason', end_reason,
                   'endedBy', ended_by, 'recordedAt', recorded_at) AS text),
               person
          FROM membership_history
          JOIN household ON household.id = membership_history.household
         WHERE membership IN (SELECT id FROM membership WHERE idcs = $1) AND superseded_at IS NULL
           AND ($2 = '*' OR territory = $2 OR starts_with(territory, $2 || '.'))
           AND (valid_from, membership) < ($3, $4)
           AND %s
         ORDER BY valid_from DESC, membership DESC
         LIMIT $5
        """.formatted(InSight.household("household.id", "$6"));

    private final JsonText json;

    HistoryRows(JsonText json) {
        this.json = json;
    }

    /** The address and the members on a day; null when the register did not know the household on that day. */
    Uni<@Nullable Then> of(UUID household, LocalDate on, OffsetDateTime before) {
        return Sql.value(String.class, PLACE_AND_PEOPLE, household, on, before)
                .map(row -> row == null ? null : json.read(row, Then.class));
    }

    /** The stays of a person in households of a territory, the latest first. */
    Uni<Page<Stay>> of(Idcs idcs, String reach, boolean seesSealed, PageRequest page) {
        Before before = Before.of(page.cursor());
        return Sql.rows(
                        OF_PERSON,
                        idcs.value(),
                        reach,
                        before.from(),
                        before.membership(),
                        page.limit() + 1,
                        seesSealed)
                .map(rows -> rows.stream()
                        .map(row -> new Stay((UUID) row[1], json.read((String) row[0], MembershipView.class)))
                        .toList())
                .map(found -> Page.of(found, page.limit(), HistoryRows::cursor));
    }

    private static String cursor(Stay last) {
        return Cursor.encode(
                last.view().from().toString(), Long.toString(last.view().membership()));
    }

    /** Where a page of stays begins. */
    private record Before(LocalDate from, long membership) {

        private static final Before AFTER_ALL = new Before(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

        static Before of(@Nullable String cursor) {
            return cursor == null
                    ? AFTER_ALL
                    : Cursor.decode(
                            cursor,
                            2,
                            parts -> new Before(LocalDate.parse(parts.get(0)), Long.parseLong(parts.get(1))));
        }
    }

    /** A stay with whose it is. */
    record Stay(UUID person, MembershipView view) {}

    @RegisterForReflection
    record Then(Place place, List<MemberView> members) {}

    @RegisterForReflection
    record Place(
            TerritoryCode territory, Area area, @Nullable String line) {

        Address address() {
            return new Address(territory, area, line);
        }
    }
}
