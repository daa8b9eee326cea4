package org.sijil.commons.name;

/** Free text on one line, as in an address; there is something to read in it. */
public final class OneLine {

    /**
     * No line breaks, no control or invisible characters, no half of a character: what the database would change or a reader
     * would not see. Not blank either: who has nothing to say leaves the field out.
     */
    public static final String PATTERN = "^(?!\\p{Zs}*$)[^\\p{Cc}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}]*$";

    /** As the {@code message} of the constraint, it names the texts of the refusal. */
    public static final String RULE = "one-line";

    private OneLine() {}
}
