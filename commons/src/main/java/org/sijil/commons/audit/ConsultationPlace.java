package org.sijil.commons.audit;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.problem.CommonProblem;

/**
 * Where an entry stands in a list of consultations, newest first. A list that is put together from several registers reckons
 * with it; for everybody else it is an opaque cursor.
 *
 * @param at when the reading was
 * @param id the entry's number in its register, from 1 on: of two entries of one instant the higher comes first
 */
public record ConsultationPlace(OffsetDateTime at, long id) {

    private static final int LAST_YEAR = 9999;

    /**
     * The place that a cursor names.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor} when it is not one of ours
     */
    public static ConsultationPlace parse(String cursor) {
        return Cursor.decode(cursor, 2, parts -> of(parts.get(0), parts.get(1)));
    }

    /**
     * The place from the texts of its parts.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor} when they cannot be such
     */
    public static ConsultationPlace of(String at, String id) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(at);
            if (moment.getYear() > 0 && moment.getYear() <= LAST_YEAR) {
                return new ConsultationPlace(moment, Long.parseLong(id));
            }
        } catch (DateTimeException | NumberFormatException forged) {
            throw CommonProblem.INVALID_CURSOR.at("/cursor");
        }
        throw CommonProblem.INVALID_CURSOR.at("/cursor");
    }

    /** Where every entry of this instant is still to come. */
    public ConsultationPlace beforeItsInstant() {
        return new ConsultationPlace(at, Long.MAX_VALUE);
    }

    /** Where every entry of this instant has been. */
    public ConsultationPlace afterItsInstant() {
        return new ConsultationPlace(at, 0);
    }

    /** The cursor that continues the list after this place. */
    public String cursor() {
        return Cursor.encode(at.toString(), Long.toString(id));
    }
}
