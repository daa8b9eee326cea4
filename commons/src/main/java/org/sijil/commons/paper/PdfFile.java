package org.sijil.commons.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** The objects of a PDF file, written one after the other; whatever is written can be sent before the rest is known. */
final class PdfFile {

    private static final byte[] HEAD = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xE2, (byte) 0xE3, '\n'
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Long> places = new ArrayList<>();
    private long taken;
    private @Nullable SealPlace seal;

    PdfFile() {
        out.writeBytes(HEAD);
    }

    /** A number for an object that is written later. */
    int reserve() {
        places.add(-1L);
        return places.size();
    }

    void object(int number, String body) {
        begin(number);
        print(body + "\nendobj\n");
    }

    int object(String body) {
        int number = reserve();
        object(number, body);
        return number;
    }

    /** Data, packed, behind a dictionary with these further entries. */
    int stream(String entries, byte[] data) {
        int number = reserve();
        byte[] packed = packed(data);
        begin(number);
        print("<</Length " + packed.length + "/Filter/FlateDecode" + entries + ">>\nstream\n");
        out.writeBytes(packed);
        print("\nendstream\nendobj\n");
        return number;
    }

    /** Leaves the place of a signature; {@link #signed} fills it. */
    int signature(int room, String entries) {
        int number = reserve();
        begin(number);
        print("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached" + entries + "/Contents");
        seal = new SealPlace(out.size(), room);
        print(seal.blank() + ">>\nendobj\n");
        return number;
    }

    /** The whole file, ended before, with its signature; nothing may have been taken away. */
    byte[] signed(Paper.Signer signer) {
        if (taken > 0 || seal == null) {
            throw new IllegalStateException("A file is signed whole, and where it left room");
        }
        return seal.fill(take(), signer);
    }

    /** What has been written since this was last called. */
    byte[] take() {
        byte[] bytes = out.toByteArray();
        out.reset();
        taken += bytes.length;
        return bytes;
    }

    /** Closes the file with the table of its objects. */
    void end(int root, int information) {
        long table = taken + out.size();
        print("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> print(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        print("trailer\n<</Size " + (places.size() + 1) + "/Root " + root + " 0 R/Info " + information
                + " 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
    }

    /** A text in any script. */
    static String text(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private void begin(int number) {
        places.set(number - 1, taken + out.size());
        print(number + " 0 obj\n");
    }

    private void print(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] packed(byte[] data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(data);
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return packed.toByteArray();
    }
}
