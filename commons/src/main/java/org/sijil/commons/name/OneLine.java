package org.sijil.commons.name;

/** Free text on one line, as in an address. */
public final class OneLine {

    /**
     * No line breaks, no control or invisible characters, no half of a character: what the database would change or a reader
     * would not see.
     */
    public static final String PATTERN = "[^\\p{Cc}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}]*";

    private OneLine() {}
}
