package org.sijil.population.vitalevent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** How a row of vital_event becomes a view, for whoever reads it. */
@ApplicationScoped
class VitalEventRows {

    /** Of an {@code event} row. */
    static final String VIEW = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', event.id,
                'type', lower(replace(event.type, '_', '-')),
                'person', coalesce((SELECT moved.to_person FROM vital_event_moved moved
                                    WHERE moved.event = event.id AND moved.from_person = event.person LIMIT 1), event.person),
                'people', (SELECT coalesce(jsonb_agg(jsonb_build_object('role', lower(part.role), 'person', part.person)
                                                     ORDER BY part.role, part.person), '[]')
                             FROM vital_event_part part
                            WHERE part.event = event.id),
                'date', event.date,
                'recordedAt', event.recorded_at,
                'recordedBy', event.recorded_by,
                'recordedAs', event.recorded_role,
                'act', CASE WHEN event.act_number IS NOT NULL THEN jsonb_build_object(
                           'office', event.act_office, 'number', event.act_number, 'year', event.act_year) END,
                'declaredBy', CASE WHEN event.declared_as IS NOT NULL THEN jsonb_build_object(
                           'as', lower(replace(event.declared_as, '_', '-')), 'person', event.declarant,
                           'name', event.declarant_name) END,
                'details', event.details,
                'cancelled', CASE WHEN event.cancelled_at IS NOT NULL THEN jsonb_build_object(
                           'at', event.cancelled_at, 'by', event.cancelled_by, 'as', event.cancelled_role,
                           'reason', event.cancel_reason) END))
            AS text)""";

    private final ObjectMapper json;

    VitalEventRows(ObjectMapper json) {
        this.json = json;
    }

    VitalEventView view(String text) {
        try {
            return json.readValue(text, VitalEventView.class).inSpdciWords();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
