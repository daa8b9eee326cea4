package org.sijil.social.household;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.SortedJson;

/**
 * The households of a range that are scored otherwise now, one column after another, as a statement takes them. They are text from the
 * beginning, which the driver would make of lists in three times the time; and objects for each would be moved by the
 * collector again and again until the range is written.
 */
final class RescoredHouseholds {

    private final StringBuilder ids = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private final StringBuilder versions = new StringBuilder();
    private final StringBuilder scores = new StringBuilder();
    private final StringBuilder keptAs = new StringBuilder();
    private final List<@Nullable String> facts = new ArrayList<>();
    private final List<@Nullable String> inputs = new ArrayList<>();
    private final StringBuilder values = new StringBuilder();

    /**
     * One more.
     *
     * @param id after those before it
     * @param place where its row was found, which is the quickest way back to it
     * @param version it was found in
     * @param facts to be kept with its new score; null when an earlier one has them
     * @param more to be kept with it as JSON, the inputs; null when the facts say them
     */
    void add(String id, String place, int version, String score, @Nullable String facts, @Nullable String more) {
        next(ids).append(id);
        next(places).append('"').append(place).append('"');
        next(versions).append(version);
        next(scores).append(score);
        next(keptAs).append(TimeOrderedId.next());
        this.facts.add(facts);
        inputs.add(more);
        next(values).append('"').append(id).append("\":").append(score);
    }

    int number() {
        return facts.size();
    }

    /** The new scores by the ids of their households, for the record. */
    SortedJson values() {
        return new SortedJson(values + "}");
    }

    /** Sets the columns as parameters: ids, places, versions, scores, ids of these, facts, inputs. */
    void set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (StringBuilder plain : List.of(ids, places, versions, scores, keptAs)) {
            statement.setString(next++, plain + "}");
        }
        for (List<@Nullable String> texts : List.of(facts, inputs)) {
            statement.setArray(next++, statement.getConnection().createArrayOf("text", texts.toArray()));
        }
    }

    private static StringBuilder next(StringBuilder values) {
        return values.append(values.isEmpty() ? '{' : ',');
    }
}
