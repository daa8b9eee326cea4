package org.sijil.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapEnvSource;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|(?<!_PUBLIC)_KEY)$");

    /** Beyond the database and the identity provider: who needs what, as the services' settings name it. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "population-registry", Set.of("SIJIL_IDENTIFIER_KEY", "SIJIL_PARTNER_KEY", "SIJIL_AUDIT_SEAL_KEY"),
            "social-registry",
                    Set.of(
                            "SIJIL_AUDIT_SEAL_KEY",
                            "SIJIL_CERTIFICATE_CODE_KEY",
                            "SIJIL_CERTIFICATE_PAPER_KEY",
                            "SIJIL_CERTIFICATE_PAPER_PASSWORD",
                            "SIJIL_CERTIFICATE_PAGE",
                            "SIJIL_POPULATION_URL",
                            "SIJIL_FEED_POPULATION_URL"),
            "enrollment-service", Set.of("SIJIL_AUDIT_SEAL_KEY", "SIJIL_FEED_POPULATION_URL", "SIJIL_FEED_SOCIAL_URL"),
            "gateway", Set.of("SIJIL_POPULATION_URL", "SIJIL_SOCIAL_URL", "SIJIL_ENROLLMENT_URL"));

    private static final Set<String> DATABASE = Set.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_REACTIVE_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD");

    private static final Set<String> EVERYBODY = Set.of(
            "QUARKUS_HTTP_HOST",
            "QUARKUS_HTTP_PORT",
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL",
            "QUARKUS_OIDC_CLIENT_CLIENT_ID",
            "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
            "SIJIL_TIME_ZONE");

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void everySettingOfAServiceIsGivenOnceAndNoOther(String folder) {
        for (String service : Manifests.SERVICES) {
            Set<String> expected = new HashSet<>(EVERYBODY);
            expected.addAll(OWN.getOrDefault(service, Set.of()));
            expected.addAll(service.equals("gateway") ? Set.of() : DATABASE);
            expected.addAll(folder.equals("base") ? Set.of() : Set.of("QUARKUS_OIDC_TOKEN_ISSUER"));

            assertEquals(expected, settings(Manifests.of(folder), service).keySet(), service);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void aSecretIsOnlyEverReferredTo(String folder) {
        Manifests manifests = Manifests.of(folder);
        for (String service : Manifests.SERVICES) {
            settings(manifests, service)
                    .forEach((name, value) -> assertEquals(
                            SECRET.matcher(name).matches(),
                            value.startsWith("secret ") && !name.endsWith("USERNAME"),
                            name));
        }
        assertTrue(manifests.of(ConfigMap.class).stream()
                .allMatch(map -> map.getBinaryData().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void anAddressWithinTheSuiteLeadsToAServiceThatExists(String folder) {
        for (String service : Manifests.SERVICES) {
            settings(Manifests.of(folder), service).forEach((name, value) -> {
                if (name.startsWith("SIJIL_") && name.endsWith("_URL")) {
                    String target = value.replaceFirst("^http://([a-z-]+):8080$", "$1");
                    assertTrue(Manifests.SERVICES.contains(target), service + " " + name);
                    assertFalse(target.equals(service), service + " calls itself");
                }
            });
        }
    }

    @Test
    void everySecretThatIsNeededStandsInTheInstructions() throws IOException {
        String instructions = Files.readString(Path.of("README.md"));
        for (String service : Manifests.SERVICES) {
            for (EnvVar variable : Manifests.of("base").container(service).getEnv()) {
                SecretKeySelector secret = variable.getValueFrom().getSecretKeyRef();
                String row = "| `" + secret.getName() + "` | `" + secret.getKey() + "` |";
                assertTrue(instructions.contains(row), () -> "README.md lacks the row " + row);
            }
        }
    }

    /** Name to value, or to "secret name/key". */
    private static Map<String, String> settings(Manifests manifests, String service) {
        Map<String, String> settings = new TreeMap<>();
        Container container = manifests.container(service);
        for (String map : configMaps(container)) {
            manifests.named(ConfigMap.class, map).getData().forEach((name, value) -> once(settings, name, value));
        }
        for (EnvVar variable : container.getEnv()) {
            SecretKeySelector secret = variable.getValueFrom().getSecretKeyRef();
            once(settings, variable.getName(), "secret " + secret.getName() + "/" + secret.getKey());
        }
        return settings;
    }

    private static List<String> configMaps(Container container) {
        return container.getEnvFrom().stream()
                .map(EnvFromSource::getConfigMapRef)
                .map(ConfigMapEnvSource::getName)
                .collect(Collectors.toList());
    }

    private static void once(Map<String, String> settings, String name, String value) {
        assertTrue(settings.put(name, value) == null, name + " is given twice");
    }
}
