package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Purpose;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.partner.Caps;
import org.sijil.population.partner.CivilEvent;
import org.sijil.population.partner.LegalPurpose;
import org.sijil.population.partner.PairwiseKeys;
import org.sijil.population.partner.Partner;
import org.sijil.population.partner.PartnerDirectory;
import org.sijil.population.partner.PartnerProblem;
import org.sijil.population.partner.Sweeps;
import org.sijil.population.partner.Terms;

/**
 * Tells a partner the days of one kind of event in a life, in one statement that also leaves the record of the consultation. A number
 * that nobody holds gets a record about nobody, so that time does not tell it from one that somebody does. Nothing befell somebody
 * sealed, and of somebody who locked verification only the death is told, which the dead cannot allow. A number that was merged into
 * another leads to the record that stands. Every question is counted under a stand-in for the number; those that nobody holds count
 * towards the limit of a sweep.
 */
@ApplicationScoped
class CivilStatus {

    /** How often one number may be asked about: whoever waits for news of somebody asks again and again. */
    private static final int ANY_TIMES = Integer.MAX_VALUE;

    private static final String DATES = """
            WITH holder AS (
                SELECT holder.id AS id, holder.id IS NULL OR NOT %1$s AS is_unknown
                FROM (VALUES (1)) AS one LEFT JOIN person_by_number holder ON holder.number = $9 AND holder.status <> 'VOID'
            ), seen AS MATERIALIZED (
                SELECT coalesce(holder.id, '00000000-0000-0000-0000-000000000000') AS id, holder.is_unknown,
                       judge_attempt($12, $13, holder.is_unknown, false, %3$d, $15, $14, $15, $8, false) AS outcome
                FROM holder
            ), %2$s
            SELECT seen.outcome, ARRAY(
                SELECT event.date
                  FROM vital_event_part part
                  JOIN vital_event event ON event.id = part.event
                 WHERE part.person = seen.id AND part.role = ANY ($11::text[])
                   AND event.type = $10 AND event.cancelled_at IS NULL AND NOT seen.is_unknown
                   AND (event.type = 'DEATH' OR NOT EXISTS (
                       SELECT FROM verification_lock barred WHERE barred.person = seen.id AND barred.unlocked_at IS NULL))
                 ORDER BY event.date) AS dates
            FROM seen
            """.formatted(InSight.of("holder.id"), Reading.NOTED, ANY_TIMES);

    private static final String ANSWERED = "NO";
    private static final String SWEPT = "SWEPT";

    private final Pool pool;
    private final Readings readings;
    private final PartnerDirectory partners;
    private final PairwiseKeys keys;
    private final Sweeps sweeps;
    private final Clock clock;

    CivilStatus(
            Pool pool, Readings readings, PartnerDirectory partners, PairwiseKeys keys, Sweeps sweeps, Clock clock) {
        this.pool = pool;
        this.readings = readings;
        this.partners = partners;
        this.keys = keys;
        this.sweeps = sweeps;
        this.clock = clock;
    }

    /**
     * The days of the events that count.
     *
     * @throws org.sijil.commons.problem.Refused when the partner is not granted the event or the purpose, or is paused, be it by this
     *     very question
     */
    Uni<CivilStatusAnswer> of(CivilStatusQuestion question, StatedPurpose stated) {
        return partners.asking().chain(partner -> dates(question, partner, stated));
    }

    private Uni<CivilStatusAnswer> dates(CivilStatusQuestion question, Partner partner, StatedPurpose stated) {
        Terms terms = partner.terms(LocalDate.now(clock));
        Reading reading = reading(question.event(), terms, stated);
        return pool.preparedQuery(DATES)
                .execute(parameters(question, partner.id(), terms.caps(), reading))
                .map(rows -> answer(rows.iterator().next()));
    }

    private Reading reading(CivilEvent event, Terms terms, StatedPurpose stated) {
        terms.requireEvent(event, "/event");
        String usual = Purpose.CIVIL_STATUS_ENQUIRY.code();
        LegalPurpose purpose = terms.purpose(stated.code() == null ? usual : stated.code());
        String field = event.name().toLowerCase(Locale.ROOT);
        return readings.ofPartner(purpose.code(), purpose.legalBasis(), List.of(field));
    }

    /** The stand-in is this question's own: what was asked here never keeps a verification of the same number from being answered. */
    private Tuple parameters(CivilStatusQuestion question, UUID partner, Caps caps, Reading reading) {
        String number = question.idcs().value();
        return reading.parameters(
                number,
                question.event().name(),
                parts(question.event()),
                partner,
                keys.standIn("civil status of " + number),
                caps.unknownNumbers(),
                reading.at().minus(Duration.ofMinutes(caps.perMinutes())));
    }

    private CivilStatusAnswer answer(Row row) {
        String outcome = row.getString("outcome");
        if (outcome.equals(SWEPT)) {
            sweeps.raiseAlarm();
        }
        if (!outcome.equals(ANSWERED)) {
            throw PartnerProblem.PARTNER_PAUSED.refuse();
        }
        return new CivilStatusAnswer(List.of(row.getArrayOfLocalDates("dates")));
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
