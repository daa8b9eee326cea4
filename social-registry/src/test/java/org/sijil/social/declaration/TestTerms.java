package org.sijil.social.declaration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a term as the service does at start. */
public final class TestTerms {

    private TestTerms() {}

    public static void read(Path file) {
        try {
            DeclarationTerm.read(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
