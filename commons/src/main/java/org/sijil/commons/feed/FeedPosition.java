package org.sijil.commons.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;

/**
 * Where in a feed an event stands: first the transaction that wrote it, then its number there. Transactions are totally
 * ordered and final once none older is running; event numbers alone are not.
 */
record FeedPosition(long transaction, long event) {

    static final FeedPosition BEGINNING = new FeedPosition(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /** Reads a cursor; null or empty is the beginning. */
    static FeedPosition parse(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return BEGINNING;
        }
        Matcher form = FORM.matcher(cursor);
        if (!form.matches()) {
            throw CommonProblem.INVALID_CURSOR.at("/after");
        }
        return new FeedPosition(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    }

    @Override
    public String toString() {
        return transaction + "." + event;
    }
}
