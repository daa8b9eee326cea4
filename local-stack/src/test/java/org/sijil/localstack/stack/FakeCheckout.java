package org.sijil.localstack.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.sijil.localstack.state.Checkout;

/** A source tree in which PostgreSQL and Keycloak are the real ones and each service is a {@link FakeService}. */
public final class FakeCheckout {

    private static final String CLASS = FakeService.class.getName();

    private FakeCheckout() {}

    /** Makes it in that folder. */
    public static Checkout in(Path root) throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Path folder = Files.createDirectories(root.resolve(service.module()).resolve("target/quarkus-app"));
            writeJar(folder.resolve("quarkus-run.jar"));
        }
        Files.createDirectories(root.resolve("local-stack"));
        Files.createSymbolicLink(
                root.resolve("local-stack/target"), Checkout.find().programs());
        return new Checkout(root);
    }

    private static void writeJar(Path jar) throws IOException {
        String entry = CLASS.replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest());
                InputStream in = FakeCheckout.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
            out.closeEntry();
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, CLASS);
        return manifest;
    }
}
