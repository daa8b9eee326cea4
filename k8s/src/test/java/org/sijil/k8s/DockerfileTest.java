package org.sijil.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {

    private static final Path DOCKER = Path.of("docker");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void anImageRunsAsANumberedUserThatIsNotRoot(String file) throws IOException {
        assertEquals(List.of("10001"), arguments(file, "USER"));
        assertEquals(List.of("8080"), arguments(file, "EXPOSE"));
        assertTrue(arguments(file, "ARG").contains("SERVICE"));
    }

    @Test
    void theJvmImageHoldsAllThatQuarkusPackages() throws IOException {
        Set<String> taken = arguments("Dockerfile.jvm", "COPY").stream()
                .map(copy -> copy.substring(0, copy.indexOf(' ')))
                .collect(Collectors.toSet());

        assertEquals(
                Stream.of("lib/", "app/", "quarkus/", "quarkus-run.jar")
                        .map(part -> "${SERVICE}/target/quarkus-app/" + part)
                        .collect(Collectors.toSet()),
                taken);
    }

    @Test
    void theNativeImageHoldsTheRunner() throws IOException {
        assertEquals(List.of("${SERVICE}/target/*-runner application"), arguments("Dockerfile.native", "COPY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native"})
    void nothingButThePackagedServicesIsSentToTheBuilder(String file) throws IOException {
        List<String> rules = Files.readAllLines(DOCKER.resolve(file + ".dockerignore"));

        assertEquals("*", rules.get(0));
        assertTrue(rules.stream().skip(1).allMatch(rule -> rule.startsWith("!*/target/")));
    }

    private static List<String> arguments(String file, String instruction) throws IOException {
        return Files.readAllLines(DOCKER.resolve(file)).stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1).strip())
                .toList();
    }
}
