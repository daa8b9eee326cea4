package org.sijil.commons.paper;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A paper of any length on A4: what is set first comes first, and whole pages can be taken away while the next are set. In Arabic
 * it is laid out from right to left. Every text may mix both scripts.
 */
public final class Paper {

    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float MARGIN = 48;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float TEXT = 9;
    private static final float LINE = TEXT * 1.35f;
    private static final float GAP = 4;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("'(D:'yyyyMMddHHmmss'Z)'", Locale.ROOT);

    private final PdfFile pdf = new PdfFile();
    private final int root = pdf.reserve();
    private final int tree = pdf.reserve();
    private final Face regular = new Face(Fonts.REGULAR_NAME, Fonts.REGULAR, pdf.reserve());
    private final Face bold = new Face(Fonts.BOLD_NAME, Fonts.BOLD, pdf.reserve());
    private final List<Integer> pages = new ArrayList<>();
    private final Locale language;
    private final String title;
    private final OffsetDateTime at;
    private final boolean leftwards;
    private StringBuilder page = new StringBuilder();
    private String annotations = "";
    private float top = HEIGHT - MARGIN;

    /**
     * Begins a paper with its title on top.
     *
     * @param at when it was made, in UTC
     */
    public Paper(Locale language, String title, OffsetDateTime at) {
        this.language = language;
        this.title = title;
        this.at = at;
        this.leftwards = isLeftwards(language);
        block(bold, 16, title, language);
    }

    /** Sets a heading, never as the last line of a page. */
    public void heading(String text) {
        heading(text, language);
    }

    /** The same in a second language, which begins on its own side. */
    public void heading(String text, Locale of) {
        keepTogether(80);
        top -= 10;
        block(bold, 11, text, of);
    }

    /** Sets a text over the whole width. */
    public void paragraph(String text) {
        paragraph(text, language);
    }

    /** The same in a second language, which begins on its own side. */
    public void paragraph(String text, Locale of) {
        block(regular, TEXT, text, of);
        top -= GAP;
    }

    /**
     * Draws a QR code (error correction M) at the beginning of the line.
     *
     * @param side how long it is, in points
     * @throws IllegalArgumentException when the text is longer than a code holds
     */
    public void code(String text, float side) {
        keepTogether(side + 4 * GAP);
        top -= side + 4 * GAP;
        page.append(QrDrawing.of(text, leftwards ? WIDTH - MARGIN - side : MARGIN, top, side));
        top -= GAP;
    }

    /** Begins a table; its rows follow, as many as there are. */
    public Table table(float... shares) {
        return new Table(shares);
    }

    /** The part of the file that is ready and has not been taken before. */
    public byte[] take() {
        return pdf.take();
    }

    /** Ends the paper and gives the rest of the file. */
    public byte[] end() {
        turn();
        close("");
        return pdf.take();
    }

    /**
     * Ends the paper under a digital signature (PAdES) and gives the whole file.
     *
     * @param reason what the signature says it stands for
     */
    public byte[] end(Signer signer, String reason) {
        int field = pdf.reserve();
        annotations = "/Annots[" + field + " 0 R]";
        turn();
        int signature = pdf.signature(signer.room(), "/M" + MOMENT.format(at) + "/Reason" + PdfFile.text(reason));
        pdf.object(
                field,
                "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/Rect[0 0 0 0]/F 132/P " + pages.get(pages.size() - 1)
                        + " 0 R/V " + signature + " 0 R>>");
        close("/AcroForm<</SigFlags 3/Fields[" + field + " 0 R]>>");
        return pdf.signed(signer);
    }

    /** @param more entries of the catalogue */
    private void close(String more) {
        regular.write(pdf);
        bold.write(pdf);
        String kids = pages.stream().map(kid -> kid + " 0 R").collect(Collectors.joining(" "));
        pdf.object(tree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        pdf.object(
                root,
                "<</Type/Catalog/Pages " + tree + " 0 R/Lang(" + language.getLanguage()
                        + ")/ViewerPreferences<</DisplayDocTitle true/Direction/" + (leftwards ? "R2L" : "L2R")
                        + ">>" + more + ">>");
        pdf.end(
                root,
                pdf.object(
                        "<</Title" + PdfFile.text(title) + "/Producer(Sijil)/CreationDate" + MOMENT.format(at) + ">>"));
    }

    private void block(Face face, float size, String text, Locale of) {
        for (Line line : face.lines(text, size, ROOM)) {
            down(size * 1.45f);
            set(face, size, line, isLeftwards(of) == leftwards ? 0 : ROOM - line.width() * size / 1000);
        }
    }

    private static boolean isLeftwards(Locale language) {
        return language.getLanguage().equals("ar");
    }

    /** Begins a page rather than let something go on on the next one, but for what is long. */
    private void keepTogether(float height) {
        if (top - height < MARGIN && height < HEIGHT / 3) {
            turn();
        }
    }

    /** Makes room for a line of that height. */
    private void down(float height) {
        if (top - height < MARGIN) {
            turn();
        }
        top -= height;
    }

    /** Sets a line at the beginning of a column, which is its right end where the paper runs to the left. */
    private void set(Face face, float size, Line line, float from) {
        float left = MARGIN + (leftwards ? ROOM - from - line.width() * size / 1000 : from);
        page.append(String.format(
                Locale.ROOT, "BT /F%d %.1f Tf %.2f %.2f Td %s ET%n", face.number(), size, left, top, face.show(line)));
    }

    private void rule() {
        page.append(String.format(
                Locale.ROOT, "0.75 G 0.4 w %.2f %.2f m %.2f %.2f l S%n", MARGIN, top - GAP, WIDTH - MARGIN, top - GAP));
    }

    private void turn() {
        top = MARGIN / 2;
        regular.lines(Integer.toString(pages.size() + 1), TEXT, ROOM).forEach(line -> set(regular, TEXT, line, 0));
        int content = pdf.stream("", page.toString().getBytes(StandardCharsets.US_ASCII));
        pages.add(pdf.object(String.format(
                Locale.ROOT,
                "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %.0f %.0f]/Contents %d 0 R/Resources<</Font<</F%d %d 0 R/F%d %d 0 R>>>>%s>>",
                tree,
                WIDTH,
                HEIGHT,
                content,
                regular.number(),
                regular.number(),
                bold.number(),
                bold.number(),
                annotations)));
        page = new StringBuilder();
        top = HEIGHT - MARGIN;
    }

    /** Signs a whole file but for the place of the signature. */
    public interface Signer {

        /** How many bytes the signature has at the most. */
        int room();

        /** The signature of these bytes (CMS, detached). */
        byte[] sign(byte[] bytes);
    }

    /** Rows over the same columns. */
    public final class Table {

        private final float[] shares;

        private Table(float... shares) {
            this.shares = shares.clone();
        }

        /** Sets what stands over the columns. */
        public void head(List<String> cells) {
            row(cells, Collections.nCopies(shares.length, bold));
        }

        /** Sets a row. */
        public void row(List<String> cells) {
            row(cells, Collections.nCopies(shares.length, regular));
        }

        /** Sets a row whose first cell says what the others are. */
        public void named(List<String> cells) {
            List<Face> faces = new ArrayList<>(Collections.nCopies(shares.length, regular));
            faces.set(0, bold);
            row(cells, faces);
        }

        private void row(List<String> cells, List<Face> faces) {
            List<List<Line>> columns = new ArrayList<>();
            for (int column = 0; column < shares.length; column++) {
                columns.add(faces.get(column).lines(cells.get(column), TEXT, width(column) - 2 * GAP));
            }
            int height = columns.stream().mapToInt(List::size).max().orElse(0);
            keepTogether(height * LINE);
            for (int index = 0; index < height; index++) {
                down(LINE);
                for (int column = 0; column < shares.length; column++) {
                    if (index < columns.get(column).size()) {
                        set(faces.get(column), TEXT, columns.get(column).get(index), start(column));
                    }
                }
            }
            rule();
            top -= GAP;
        }

        private float start(int column) {
            float start = 0;
            for (int before = 0; before < column; before++) {
                start += width(before);
            }
            return start;
        }

        private float width(int column) {
            return shares[column] * ROOM;
        }
    }
}
