package org.sijil.social.household;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.SortedJson;

/**
 * The households of a range that are scored otherwise now, one column after another, as a statement takes them. They are text from the
 * beginning, which the driver would make of lists in three times the time; and objects for each would be moved by the
 * collector again and again until the range is written.
 */
final class RescoredHouseholds {

    /** The feed takes what is told of so many as one. */
    private static final int TOGETHER = 100;

    private final StringBuilder places = new StringBuilder();
    private final StringBuilder writers = new StringBuilder();
    private final StringBuilder scores = new StringBuilder();
    private final StringBuilder own = new StringBuilder();
    private final List<@Nullable String> facts = new ArrayList<>();
    private final List<@Nullable String> inputs = new ArrayList<>();
    private final StringBuilder values = new StringBuilder();
    private final StringBuilder told = new StringBuilder();

    /** An id whose last 32 bits are for numbers: those of a range's blocks, and of the scores in them. */
    static UUID blocks() {
        UUID id = TimeOrderedId.next();
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() & ~0xFFFF_FFFFL);
    }

    /**
     * One more, after all whose ids are less.
     *
     * @param place where its row was found, which is the quickest way back to it
     * @param writer the transaction that wrote the row
     * @param version it was found in
     * @param score as it was computed
     * @param counts the score that counts, which is another where a decision corrected it
     * @param facts to be kept with its new score; null when an earlier one has them
     * @param more to be kept with it as JSON, the inputs; null when the facts say them
     */
    void add(
            String id,
            String place,
            String writer,
            int version,
            String score,
            String counts,
            @Nullable String facts,
            @Nullable String more) {
        next(places).append('"').append(place).append('"');
        next(writers).append(writer);
        next(scores).append(score);
        next(own).append(facts == null && more == null ? null : TimeOrderedId.next());
        next(values).append('"').append(id).append("\":").append(score);
        if (number() > 0) {
            told.append(number() % TOGETHER == 0 ? '\f' : '\n');
        }
        told.append("\"score\":\"").append(counts).append("\",\"version\":").append(version + 1);
        this.facts.add(facts);
        inputs.add(more);
    }

    int number() {
        return facts.size();
    }

    /** The new scores by the ids of their households, for the record. */
    SortedJson values() {
        return new SortedJson(values + "}");
    }

    /** What the feed tells of each, a line for each, the hundreds parted by form feeds. */
    String told() {
        return told.toString();
    }

    /**
     * Sets the columns as parameters: the last one's number, places, writers, scores, ids of those that are kept alone, facts, inputs.
     *
     * @return the parameter that comes next
     */
    int set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        statement.setInt(next++, number() - 1);
        for (StringBuilder plain : List.of(places, writers, scores, own)) {
            statement.setString(next++, plain + "}");
        }
        for (List<@Nullable String> texts : List.of(facts, inputs)) {
            statement.setArray(next++, statement.getConnection().createArrayOf("text", texts.toArray()));
        }
        return next;
    }

    private static StringBuilder next(StringBuilder values) {
        return values.append(values.isEmpty() ? '{' : ',');
    }
}
