package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Purpose;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.partner.CivilEvent;
import org.sijil.population.partner.LegalPurpose;
import org.sijil.population.partner.PartnerDirectory;
import org.sijil.population.partner.Terms;

/**
 * Tells a partner the days of one kind of event in a life, in one statement that also leaves the record of the consultation. A number
 * that nobody holds gets a record about nobody, so that time does not tell it from one that somebody does. Nothing befell somebody
 * sealed. A number that was merged into another leads to the record that stands.
 */
@ApplicationScoped
class CivilStatus {

    private static final String DATES = """
            WITH seen AS (
                SELECT coalesce(holder.id, '00000000-0000-0000-0000-000000000000') AS id
                FROM (VALUES (1)) AS one LEFT JOIN person_by_number holder ON holder.number = $9 AND holder.status <> 'VOID'
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
    private final PartnerDirectory partners;
    private final Clock clock;

    CivilStatus(Pool pool, Readings readings, PartnerDirectory partners, Clock clock) {
        this.pool = pool;
        this.readings = readings;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * The days of the events that count.
     *
     * @throws org.sijil.commons.problem.Refused when the partner is not granted the event or the purpose
     */
    Uni<CivilStatusAnswer> of(CivilStatusQuestion question, StatedPurpose stated) {
        return partners.asking()
                .map(partner -> reading(question.event(), partner.terms(LocalDate.now(clock)), stated))
                .chain(reading -> dates(question, reading));
    }

    private Reading reading(CivilEvent event, Terms terms, StatedPurpose stated) {
        terms.requireEvent(event, "/event");
        String usual = Purpose.CIVIL_STATUS_ENQUIRY.code();
        LegalPurpose purpose = terms.purpose(stated.code() == null ? usual : stated.code());
        String field = event.name().toLowerCase(Locale.ROOT);
        return readings.ofPartner(purpose.code(), purpose.legalBasis(), List.of(field));
    }

    private Uni<CivilStatusAnswer> dates(CivilStatusQuestion question, Reading reading) {
        return pool.preparedQuery(DATES)
                .execute(reading.parameters(
                        question.idcs().value(), question.event().name(), parts(question.event())))
                .map(rows ->
                        new CivilStatusAnswer(List.of(rows.iterator().next().getArrayOfLocalDates("dates"))));
    }

    /** The parts that make it an event of the person asked about, as the rows of vital_event_part name them. */
    private static String[] parts(CivilEvent event) {
        Stream<Role> parts = switch (event) {
            case BIRTH -> Stream.of(Role.CHILD);
            case DEATH -> Stream.of(Role.DECEASED);
            case MARRIAGE, DIVORCE -> Stream.of(Role.HUSBAND, Role.WIFE);
        };
        return parts.map(Role::name).toArray(String[]::new);
    }
}
