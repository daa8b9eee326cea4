package org.sijil.commons.feed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * Events of one type and time, each of another subject, whose data differ in little: what a campaign tells of a nation. They are kept in
 * bundles and read one by one.
 */
public final class EventsAlike {

    private final String type;
    private final OffsetDateTime at;
    private final String alike;
    private final StringBuilder subjects = new StringBuilder();
    private final StringBuilder each = new StringBuilder();

    /**
     * Of no subject yet.
     *
     * @param alike what all of them say: members of a JSON object, {@code "a":1,"b":2}
     */
    public EventsAlike(String type, OffsetDateTime at, String alike) {
        this.type = type;
        this.at = at;
        this.alike = alike;
    }

    /**
     * One more.
     *
     * @param subject an id
     * @param said what it alone says: members of a JSON object, on one line
     */
    public void add(String subject, String said) {
        subjects.append(subjects.isEmpty() ? '{' : ',').append(subject);
        each.append(each.isEmpty() ? "" : "\n").append(said);
    }

    void set(PreparedStatement append) throws SQLException {
        append.setString(1, type);
        append.setObject(2, at);
        append.setString(3, alike);
        append.setString(4, subjects + "}");
        append.setString(5, each.toString());
    }
}
