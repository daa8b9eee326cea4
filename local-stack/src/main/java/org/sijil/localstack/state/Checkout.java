package org.sijil.localstack.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The source tree, in which the built programs lie.
 *
 * @param root the folder with the {@code sijil} script
 */
public record Checkout(Path root) {

    /** The tree that the {@code sijil.checkout} property names, or the one around the current folder. */
    public static Checkout find() {
        String named = System.getProperty("sijil.checkout");
        if (named != null) {
            return new Checkout(Path.of(named).toAbsolutePath());
        }
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("local-stack/pom.xml")))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(() -> new Trouble("The folder " + here + " is not in a checkout of Sijil."));
    }

    /** The built program of one service. */
    public Path serviceJar(String module) {
        Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.notExists(jar)) {
            throw new Trouble(module + " is not built: " + jar + " is missing. Run ./sijil up, which builds it, or mvn"
                    + " -DskipTests package.");
        }
        return jar;
    }

    /** Where programs that come with the build are unpacked; gone after {@code mvn clean}. */
    public Path programs() {
        return root.resolve("local-stack/target");
    }

    /** What the partners of the demonstration may ask. */
    public Path demoPartners() {
        return root.resolve("local-stack/src/main/resources/demo/partners.yaml");
    }

    /** Where the state lives unless someone says otherwise. */
    public Path defaultState() {
        return root.resolve(".sijil");
    }
}
