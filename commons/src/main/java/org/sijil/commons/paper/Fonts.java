package org.sijil.commons.paper;

/** The fonts of every paper, read when the first is set: DejaVu, which draws both scripts and may be embedded by anybody. */
final class Fonts {

    static final String REGULAR_NAME = "DejaVuSansCondensed";
    static final String BOLD_NAME = "DejaVuSansCondensed-Bold";

    static final TrueType REGULAR = read(REGULAR_NAME);
    static final TrueType BOLD = read(BOLD_NAME);

    private Fonts() {}

    private static TrueType read(String name) {
        return TrueType.resource("/net/sf/jasperreports/fonts/dejavu/" + name + ".ttf");
    }
}
