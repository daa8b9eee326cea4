package org.sijil.population.exports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.time.Moments;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Reading;
import org.sijil.population.person.PersonJson;

/** Reads people page after page, as fast as the lines are taken: no page is in memory before it is asked for. */
@ApplicationScoped
class PersonExport {

    private final Pool pool;
    private final AuditTrail audit;
    private final ExportStart start;
    private final Clock clock;
    private final int page;

    PersonExport(
            Pool pool,
            AuditTrail audit,
            ExportStart start,
            Clock clock,
            @ConfigProperty(name = "sijil.export.page", defaultValue = "2000") int page) {
        this.pool = pool;
        this.audit = audit;
        this.start = start;
        this.clock = clock;
        this.page = page;
    }

    /** The lines, many at a time. */
    Multi<String> lines(ExportOrder order) {
        Author reader = audit.author();
        AtomicReference<UUID> last = new AtomicReference<>(order.after());
        Multi<String> pages = Multi.createBy()
                .repeating()
                .uni(() -> page(order, reader, Objects.requireNonNull(last.get())))
                .whilst(people -> people.size() == page)
                .invoke(people -> people.forEach(person -> last.set(person.getUUID("id"))))
                .filter(people -> !people.isEmpty())
                .map(PersonExport::text);
        return start.of(order).onItem().transformToMulti(started -> pages);
    }

    private Uni<List<Row>> page(ExportOrder order, Author reader, UUID after) {
        return pool.preparedQuery(statement(order))
                .execute(parameters(order, reader)
                        .addUUID(after)
                        .addString(
                                order.territory() == null
                                        ? null
                                        : order.territory().value())
                        .addInteger(page))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private static String statement(ExportOrder order) {
        return """
                WITH seen AS MATERIALIZED (
                    SELECT person.id, %s AS line
                      FROM person
                     WHERE id > $9 AND status NOT IN ('VOID', 'MERGED') AND %s
                       AND ($10::text IS NULL OR territory = $10 OR starts_with(territory, $10 || '.'))
                     ORDER BY id
                     LIMIT $11
                ), %s
                SELECT id, line::text AS line
                  FROM seen
                 ORDER BY id
                """.formatted(PersonJson.of(order.fields()), InSight.of("person.id"), Reading.NOTED);
    }

    /** Those of {@link Reading#NOTED}. */
    private Tuple parameters(ExportOrder order, Author reader) {
        return Tuple.tuple()
                .addString(reader.id())
                .addString(reader.role())
                .addString(reader.client())
                .addString(order.purpose())
                .addString(order.legalBasis())
                .addArrayOfString(order.fields().toArray(String[]::new))
                .addString(reader.trace())
                .addOffsetDateTime(Moments.now(clock));
    }

    /** The framework ends each of them with a line break. */
    private static String text(List<Row> people) {
        return people.stream().map(person -> person.getString("line")).collect(Collectors.joining("\n"));
    }
}
