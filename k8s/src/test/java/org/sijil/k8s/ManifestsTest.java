package org.sijil.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void everythingIsInTheSuitesNamespaceAndNothingIsTwice(String folder) {
        Manifests manifests = Manifests.of(folder);
        Set<String> names = new TreeSet<>();

        for (HasMetadata document : manifests.all()) {
            assertEquals(
                    document instanceof Namespace ? null : "sijil",
                    document.getMetadata().getNamespace());
            assertTrue(
                    names.add(document.getKind() + "/" + document.getMetadata().getName()));
            assertTrue(document.getMetadata().getName().matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void theNamespaceTakesOnlyRestrictedPods(String folder) {
        var labels = Manifests.of(folder)
                .named(Namespace.class, "sijil")
                .getMetadata()
                .getLabels();

        assertEquals("restricted", labels.get("pod-security.kubernetes.io/enforce"));
    }

    @Test
    void theFourServicesDifferInNameSettingsAndSizeAlone() {
        Set<String> shapes =
                Manifests.SERVICES.stream().map(ManifestsTest::shape).collect(Collectors.toSet());

        assertEquals(1, shapes.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port | {apiVersion: v1, kind: Service, metadata: {name: a}, spec: {port: 80}}",
                "label | {apiVersion: v1, kind: Service, metadata: {name: a, label: {}}}",
                "livenessprobe | {apiVersion: apps/v1, kind: Deployment,"
                        + " spec: {template: {spec: {containers: [{name: a, livenessprobe: {}}]}}}}",
                "many | {apiVersion: apps/v1, kind: Deployment, spec: {replicas: many}}",
                "v1/Secret | {apiVersion: v1, kind: Secret, metadata: {name: a}}",
                "v1beta1 | {apiVersion: extensions/v1beta1, kind: Deployment}"
            })
    void aDocumentThatTheApiDoesNotKnowIsRefused(String culprit, String yaml) {
        Exception refusal = assertThrows(Exception.class, () -> Manifests.parse(yaml));

        assertTrue(String.valueOf(refusal.getMessage()).contains(culprit), refusal::toString);
    }

    /** A service's file without its name, its comments, its own settings and its amounts. */
    private static String shape(String service) {
        try {
            return Files.readString(Path.of("base", service + ".yaml"))
                    .replace(service, "service")
                    .replaceAll("(?m)^ *#.*\n", "")
                    .replaceAll("(?s) {10}env:\n.*? {10}startupProbe:", "          startupProbe:")
                    .replaceAll("(cpu|memory): .*", "$1");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
