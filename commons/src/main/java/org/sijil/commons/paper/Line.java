package org.sijil.commons.paper;

import java.util.List;

/**
 * A line as the eye sees it, from left to right.
 *
 * @param width in thousandths of the size, as every measure here
 */
record Line(List<Glyph> glyphs, int width) {

    /**
     * A drawn character.
     *
     * @param at where it begins, from the left end of the line
     * @param text what it stands for
     */
    record Glyph(int id, int at, String text) {}
}
