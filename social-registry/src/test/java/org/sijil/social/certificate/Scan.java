package org.sijil.social.certificate;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
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

    static Scan of(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(read).renderImageWithDPI(0, 300);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            String code = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
            return new Scan(read.getNumberOfPages(), new PDFTextStripper().getText(read), code);
        } catch (IOException | NotFoundException | ChecksumException | FormatException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
