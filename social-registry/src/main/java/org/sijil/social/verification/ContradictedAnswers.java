package org.sijil.social.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.commons.security.Caller;
import org.sijil.social.household.HouseholdReads;
import org.sijil.social.household.InSight;

/** The work list of answers that a body contradicts and no later declaration has replaced, in the caller's territory. */
@ApplicationScoped
class ContradictedAnswers {

    private static final String LIST = """
        SELECT request.household, request.declaration, request.answer, request.body, request.found_on,
               request.answered_at, request.id
          FROM verification_request request
          JOIN household ON household.id = request.household AND household.declaration = request.declaration
         WHERE finding = 'contradicted'
           AND dissolved_on IS NULL
           AND (cast($1 AS text) = '*' OR territory = $1 OR starts_with(territory, $1 || '.') AND $1 <> '')
           AND (request.answered_at, request.id) > (cast($2 AS timestamptz), cast($3 AS uuid))
           AND %s
         ORDER BY request.answered_at, request.id
         LIMIT $4
        """.formatted(InSight.household("household.id", "$5"));

    private final HouseholdReads reads;
    private final Caller caller;

    ContradictedAnswers(HouseholdReads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    @WithTransaction
    Uni<Page<ContradictedAnswer>> page(PageRequest request) {
        TimedPlace after = TimedPlace.fromOldest(request);
        return Sql.rows(LIST, caller.reach(), after.at(), after.id(), request.limit() + 1, reads.seesSealed())
                .map(rows -> Page.of(rows.stream().map(Row::of).toList(), request.limit(), Row::cursor))
                .call(page ->
                        InTurn.each(households(page), household -> reads.record(household, List.of("verification"))))
                .map(page -> new Page<>(page.items().stream().map(Row::view).toList(), page.next()));
    }

    private static List<UUID> households(Page<Row> page) {
        return page.items().stream()
                .map(row -> row.view().household())
                .distinct()
                .toList();
    }

    /** An item with its id. */
    private record Row(ContradictedAnswer view, UUID id) {

        static Row of(Object[] row) {
            ContradictedAnswer view = new ContradictedAnswer(
                    (UUID) row[0], (UUID) row[1], "/" + row[2], (String) row[3], (LocalDate) row[4], (OffsetDateTime)
                            row[5]);
            return new Row(view, (UUID) row[6]);
        }

        String cursor() {
            return Cursor.encode(view.answeredAt().toString(), id.toString());
        }
    }
}
