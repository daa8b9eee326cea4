package org.sijil.commons.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.sijil.commons.signature.DocumentSigner;

/** A signed paper as other programs check it, and a code upon it as another program scans it. */
class SignedPaperTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T08:00:00Z");
    private static final DocumentSigner SIGNER = DocumentSigner.madeUp("Sijil, essai سجل", AT.toInstant());

    @Test
    void theSignatureCoversTheWholeFileAndHolds() throws Exception {
        byte[] file = signed();

        SignerInformation signer = signer(file);

        assertTrue(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(SIGNER.certificate())));
        assertNotNull(signer.getSignedAttributes().get(CMSAttributes.messageDigest));
        assertNotNull(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
        X509CertificateHolder certificate = new JcaX509CertificateHolder(SIGNER.certificate());
        assertTrue(signer.getSID().match(certificate), "it names its certificate");
        SIGNER.certificate().verify(SIGNER.certificate().getPublicKey());
    }

    @Test
    void anyChangedByteBreaksIt() throws Exception {
        byte[] file = signed();
        int[] range = range(file);
        assertTrue(holds(file, range));
        for (int at = 20; at < file.length; at += 997) {
            if (at < range[1] || at >= range[2]) {
                byte[] changed = file.clone();
                changed[at] ^= 1;
                assertFalse(holds(changed, range), "byte " + at);
            }
        }
    }

    @Test
    void aPaperOfWhichAPartLeftIsNotSigned() {
        Paper paper = paper();
        assertTrue(paper.take().length > 0);

        assertThrows(IllegalStateException.class, () -> paper.end(signing(), "essai"));
    }

    @Test
    void theCodeIsScannedAgainAsItWasWritten() throws Exception {
        String text = "https://sijil.example/check/#" + "0SzPzUsqaHHnaK_Xc-".repeat(14);
        Paper paper = paper();
        paper.code(text, 150);
        BufferedImage image;
        try (PDDocument read = Loader.loadPDF(paper.end(signing(), "essai"))) {
            image = new PDFRenderer(read).renderImageWithDPI(0, 200);
        }
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource seen = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        assertEquals(
                text,
                new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                        .getText());
    }

    private static byte[] signed() {
        return paper().end(signing(), "شهادة · attestation");
    }

    private static Paper paper() {
        Paper paper = new Paper(Locale.forLanguageTag("ar"), "شهادة", AT);
        paper.table(0.3f, 0.4f, 0.3f).row(List.of("الرمز", "73•••••••71", "Code"));
        return paper;
    }

    private static Paper.Signer signing() {
        return new Paper.Signer() {
            @Override
            public int room() {
                return SIGNER.room();
            }

            @Override
            public byte[] sign(byte[] bytes) {
                return SIGNER.sign(bytes);
            }
        };
    }

    /** Whether the signature of the file, as it lies there, holds for the rest of it. */
    private static boolean holds(byte[] file, int... range) {
        try {
            byte[] covered = Arrays.copyOf(file, range[1] + range[3]);
            System.arraycopy(file, range[2], covered, range[1], range[3]);
            String digits = new String(file, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.US_ASCII);
            byte[] cms = HexFormat.of().parseHex(digits);
            return new CMSSignedData(new CMSProcessableByteArray(covered), new ByteArrayInputStream(cms))
                    .getSignerInfos()
                    .iterator()
                    .next()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder().build(SIGNER.certificate()));
        } catch (CMSException | OperatorCreationException broken) {
            return false;
        }
    }

    private static int[] range(byte[] file) throws IOException {
        try (PDDocument read = Loader.loadPDF(file)) {
            return read.getLastSignatureDictionary().getByteRange();
        }
    }

    private static SignerInformation signer(byte[] file) throws IOException, CMSException {
        try (PDDocument read = Loader.loadPDF(file)) {
            PDSignature signature = read.getLastSignatureDictionary();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            int[] range = signature.getByteRange();
            assertEquals(file.length, range[2] + range[3], "nothing follows what is signed");
            return new CMSSignedData(
                            new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file))
                    .getSignerInfos()
                    .iterator()
                    .next();
        }
    }
}
