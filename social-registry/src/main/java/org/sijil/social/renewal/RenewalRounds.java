package org.sijil.social.renewal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.Sql;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.social.declaration.DeclarationTerms;

/**
 * Tells, once each, of declarations that are about to end or have ended. Some households at a time, so that a round that is
 * cut off is gone on with by the next; replicas leave each other theirs.
 */
@ApplicationScoped
class RenewalRounds {

    private static final int BATCH = 500;

    private static final String ENDLESS = """
        SELECT id, declared_on
          FROM household
         WHERE declared_on IS NOT NULL AND declaration_expires_on IS NULL
         LIMIT $1
           FOR UPDATE SKIP LOCKED
        """;

    private static final String END = """
        UPDATE household
           SET declaration_expires_on = $2
         WHERE id = $1
        """;

    private static final String DUE = """
        WITH due AS (
            SELECT id, declaration, declaration_expires_on
              FROM household
             WHERE dissolved_on IS NULL
               AND declaration_expires_on > $1
               AND declaration_expires_on <= $2
               AND NOT EXISTS (SELECT 1
                                 FROM declaration_notice
                                WHERE declaration_notice.declaration = household.declaration AND days = cast($3 AS integer))
             LIMIT $6
               FOR UPDATE SKIP LOCKED
        ), told AS (
            INSERT INTO declaration_notice (declaration, kind, days, told_on)
            SELECT declaration, cast($4 AS text), cast($3 AS integer), cast($5 AS date) FROM due
            ON CONFLICT DO NOTHING
            RETURNING declaration
        )
        SELECT due.id, due.declaration, due.declaration_expires_on
          FROM due JOIN told USING (declaration)
        """;

    private final DeclarationTerms terms;
    private final FeedPublisher feed;
    private final Clock clock;

    RenewalRounds(DeclarationTerms terms, FeedPublisher feed, Clock clock) {
        this.terms = terms;
        this.feed = feed;
        this.clock = clock;
    }

    /** One round: nobody is told in it twice, nor reminded of a month when a week is left. */
    @Scheduled(
            every = "${sijil.declaration-terms.every:1h}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> run() {
        LocalDate today = LocalDate.now(clock);
        return whileFull(this::giveEnds)
                .chain(() -> InTurn.each(spans(today), span -> whileFull(() -> tell(span, today))));
    }

    /** From the end backwards: what has ended, then each reminder down to where the next begins. */
    private List<Span> spans(LocalDate today) {
        List<Integer> days = new ArrayList<>(terms.reminders(today));
        days.add(0);
        List<Span> spans = new ArrayList<>();
        for (int index = days.size() - 1; index >= 0; index--) {
            boolean last = index == days.size() - 1;
            LocalDate after = last ? LocalDate.EPOCH : today.plusDays(days.get(index + 1));
            spans.add(new Span(after, today.plusDays(days.get(index)), days.get(index)));
        }
        return spans;
    }

    private Uni<Integer> giveEnds() {
        return Sql.rows(ENDLESS, BATCH)
                .call(rows -> InTurn.each(rows, row -> Sql.update(END, row[0], terms.endOf((LocalDate) row[1]))))
                .map(List::size);
    }

    private Uni<Integer> tell(Span span, LocalDate today) {
        String kind = span.days() == 0 ? "expired" : "reminder";
        return Sql.rows(DUE, span.after(), span.until(), span.days(), kind, today, BATCH)
                .call(rows -> feed.appendAll(
                        rows.stream().map(row -> news(row, span.days())).toList()))
                .map(List::size);
    }

    private static FeedPublisher.Draft news(Object[] row, int days) {
        return new FeedPublisher.Draft(
                days == 0 ? RenewalNews.EXPIRED : RenewalNews.REMINDED,
                (UUID) row[0],
                new RenewalNews((UUID) row[1], (LocalDate) row[2], days));
    }

    private static Uni<Void> whileFull(Supplier<Uni<Integer>> batch) {
        return Panache.withTransaction(batch)
                .chain(done ->
                        done == BATCH ? whileFull(batch) : Uni.createFrom().voidItem());
    }

    /** Ends after one day and until another one, of which households are told so many days before. */
    private record Span(LocalDate after, LocalDate until, int days) {}
}
