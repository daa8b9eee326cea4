package org.sijil.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The kubectl on the PATH, used for its kustomize alone: it needs no cluster. */
final class Kubectl {

    private static final int PATIENCE_SECONDS = 60;

    private Kubectl() {}

    /** What {@code kubectl kustomize} prints for a folder; skips the test where there is no kubectl. */
    static String render(Path folder) {
        Optional<Path> kubectl = onPath();
        Assumptions.assumeTrue(
                kubectl.isPresent(), "kubectl is not on the PATH, so the manifests cannot be rendered; install it");
        try {
            return output(kubectl.orElseThrow(), folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "kubectl"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String output(Path kubectl, Path folder) throws IOException {
        Path errors = Files.createTempFile("kubectl", ".err");
        try {
            Process process = new ProcessBuilder(kubectl.toString(), "kustomize", folder.toString())
                    .redirectError(errors.toFile())
                    .start();
            String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(finished(process), "kubectl did not come to an end");
            assertEquals(0, process.exitValue(), () -> text(errors));
            return rendered;
        } finally {
            Files.delete(errors);
        }
    }

    private static boolean finished(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
