/**
 * Papers for people: headings, paragraphs and tables set as PDF in Arabic, French and English.
 *
 * <p>The way in is {@link org.sijil.commons.paper.Paper}. {@code Typesetter} breaks text into lines, brings it into the order of the
 * eye and joins Arabic letters by {@code ArabicForms}; {@code TrueType} reads a font, {@code FontSubset} cuts it down to the
 * glyphs in use; {@code PdfFile} writes the objects. {@code QrDrawing}
 * draws a QR code, {@code SealPlace} leaves room for a signature. Uses nothing but java.base, no AWT: a native image needs nothing
 * more.
 */
@NullMarked
package org.sijil.commons.paper;

import org.jspecify.annotations.NullMarked;
