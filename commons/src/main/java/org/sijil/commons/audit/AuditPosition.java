package org.sijil.commons.audit;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an entry stands: the transaction that wrote it, then its number there. */
record AuditPosition(long transaction, long entry) implements Comparable<AuditPosition> {

    static final AuditPosition BEGINNING = new AuditPosition(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");
    private static final Comparator<AuditPosition> ORDER =
            Comparator.comparingLong(AuditPosition::transaction).thenComparingLong(AuditPosition::entry);

    /** Reads what {@link #toString} writes. */
    static AuditPosition parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a position");
        }
        return new AuditPosition(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    }

    boolean isAfter(AuditPosition other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(AuditPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return transaction + "." + entry;
    }
}
