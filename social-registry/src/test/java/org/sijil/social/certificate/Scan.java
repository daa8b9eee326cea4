package org.sijil.social.certificate;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A paper as somebody at a counter has it.
 *
 * @param text what can be read on it
 * @param code what a camera sees in the QR code
 */
record Scan(int pages, String text, String code) {

    /** A camera nears until it reads; one picture alone may lie badly on the squares of the code. */
    private static final List<Integer> DISTANCES = List.of(300, 250, 200, 150, 120);

    static Scan of(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new Scan(read.getNumberOfPages(), new PDFTextStripper().getText(read), code(new PDFRenderer(read)));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String code(PDFRenderer paper) throws IOException {
        AssertionError unreadable = new AssertionError("The code cannot be read from any distance");
        for (int dotsAnInch : DISTANCES) {
            try {
                return seen(paper.renderImageWithDPI(0, dotsAnInch));
            } catch (ReaderException failed) {
                unreadable.addSuppressed(failed);
            }
        }
        throw unreadable;
    }

    private static String seen(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
