package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Purpose;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;

/**
 * Tells a partner the days of one kind of event in a life, in one statement that also leaves the record of the consultation. A number
 * that nobody holds gets a record about nobody, so that time does not tell it from one that somebody does. Of somebody sealed nothing befell.
 */
@ApplicationScoped
class CivilStatus {

    private static final String DATES = """
            WITH seen AS (
                SELECT coalesce(holder.id, '00000000-0000-0000-0000-000000000000') AS id
                FROM (VALUES (1)) AS one LEFT JOIN person holder ON holder.idcs = $9 AND holder.status <> 'VOID'
            ), %s
            SELECT ARRAY(
                SELECT event.date
                  FROM seen
                  JOIN vital_event_part part ON part.person = seen.id AND part.role = ANY ($11::text[])
                  JOIN vital_event event ON event.id = part.event
                 WHERE event.type = $10 AND event.cancelled_at IS NULL AND %s
                 ORDER BY event.date) AS dates
            """.formatted(Reading.NOTED, InSight.of("seen.id"));

    private final Pool pool;
    private final Readings readings;

    CivilStatus(Pool pool, Readings readings) {
        this.pool = pool;
        this.readings = readings;
    }

    Uni<CivilStatusAnswer> of(CivilStatusQuestion question) {
        CivilEvent event = question.event();
        Reading reading =
                readings.of(Purpose.CIVIL_STATUS_ENQUIRY, List.of(event.name().toLowerCase(Locale.ROOT)));
        return pool.preparedQuery(DATES)
                .execute(reading.parameters(question.idcs().value(), event.name(), event.parts()))
                .map(rows ->
                        new CivilStatusAnswer(List.of(rows.iterator().next().getArrayOfLocalDates("dates"))));
    }
}
