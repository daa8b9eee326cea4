package org.sijil.localstack.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The folder of one stack: databases, identities, logs, secrets and the record of what runs.
 *
 * @param root the folder, normally {@code .sijil} in the checkout
 */
public record StateDir(Path root) {

    /** Everything a stack ever writes, by name: what {@code reset} may delete, and nothing else. */
    public static final List<String> CONTENTS = List.of(
            "postgres",
            "keycloak",
            "logs",
            "secrets",
            "stack.json",
            "supervisor.lock",
            "loaded-sample.json",
            "sample.json",
            "outbox.ndjson");

    /** Makes the path absolute: the servers run in folders of their own. */
    public StateDir {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folders, readable by their owner only. */
    public void create() {
        try {
            Files.createDirectories(root);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " cannot be written", e);
        }
    }

    /** The data of PostgreSQL. */
    public Path postgres() {
        return root.resolve("postgres");
    }

    /** The data of Keycloak. */
    public Path keycloak() {
        return root.resolve("keycloak");
    }

    /** One log file for each server. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** The log of one server. */
    public Path log(String server) {
        return logs().resolve(server + ".log");
    }

    /** Generated passwords and keys. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** What runs now, or why it stopped. */
    public Path record() {
        return root.resolve("stack.json");
    }

    /** What of the sample nation was loaded. */
    public Path loadedSample() {
        return root.resolve("loaded-sample.json");
    }

    /** People of the sample nation to try things with. */
    public Path examples() {
        return root.resolve("sample.json");
    }

    /** Messages to people, codes among them, that a relay would deliver. */
    public Path outbox() {
        return root.resolve("outbox.ndjson");
    }

    /** Held by the one process that supervises the stack. */
    public Path lock() {
        return root.resolve("supervisor.lock");
    }
}
