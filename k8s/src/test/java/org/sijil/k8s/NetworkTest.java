package org.sijil.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    private static final IntOrString HTTP = new IntOrString(8080);
    private static final IntOrString POSTGRES = new IntOrString(5432);

    private static final Set<String> PICTURE = Set.of(
            "gateway -> population-registry",
            "gateway -> social-registry",
            "gateway -> enrollment-service",
            "social-registry -> population-registry",
            "enrollment-service -> population-registry",
            "enrollment-service -> social-registry");

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void withoutAPolicyNobodySpeaksWithAnybody(String folder) {
        var deny =
                Manifests.of(folder).named(NetworkPolicy.class, "default-deny").getSpec();

        assertEquals(new LabelSelector(), deny.getPodSelector());
        assertEquals(List.of("Ingress", "Egress"), deny.getPolicyTypes());
        assertTrue(deny.getIngress().isEmpty() && deny.getEgress().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void callersMayCallAndAnswerersMayBeCalledAsInThePicture(String folder) {
        Manifests manifests = Manifests.of(folder);

        assertEquals(new TreeSet<>(PICTURE), callsAllowedOut(manifests));
        assertEquals(new TreeSet<>(PICTURE), callsAllowedIn(manifests));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void aServiceReachesItsOwnDatabaseAndNoOther(String folder) {
        Map<String, Set<String>> reached = Manifests.SERVICES.stream()
                .collect(Collectors.toMap(service -> service, service -> databases(Manifests.of(folder), service)));

        assertEquals(
                Map.of(
                        "population-registry", Set.of("population"),
                        "social-registry", Set.of("social"),
                        "enrollment-service", Set.of("enrollment"),
                        "gateway", Set.of()),
                reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void onlyTheDoorIsOpenToAll(String folder) {
        Set<String> open = Manifests.of(folder).of(NetworkPolicy.class).stream()
                .filter(policy -> policy.getSpec().getIngress().stream()
                        .anyMatch(rule -> rule.getFrom().isEmpty()))
                .map(policy -> policy.getMetadata().getName())
                .collect(Collectors.toSet());

        assertEquals(Set.of("gateway"), open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void aServiceLeadsToThePortOfItsPods(String folder) {
        Manifests manifests = Manifests.of(folder);
        for (String name : Manifests.SERVICES) {
            var service = manifests.named(Service.class, name).getSpec();
            var pods = manifests.named(Deployment.class, name).getSpec().getTemplate();
            var port = manifests.container(name).getPorts().get(0);

            assertEquals("ClusterIP", service.getType());
            assertEquals(pods.getMetadata().getLabels(), service.getSelector());
            assertEquals(
                    port.getName(), service.getPorts().get(0).getTargetPort().getStrVal());
            assertEquals(HTTP.getIntVal(), port.getContainerPort());
        }
    }

    @Test
    void thePublicAddressLeadsToTheDoorOverTls() {
        var ingress =
                Manifests.of("overlays/example").named(Ingress.class, "gateway").getSpec();
        var rule = ingress.getRules().get(0);

        assertEquals(
                "gateway",
                rule.getHttp().getPaths().get(0).getBackend().getService().getName());
        assertEquals(List.of(rule.getHost()), ingress.getTls().get(0).getHosts());
    }

    private static Set<String> callsAllowedOut(Manifests manifests) {
        return pairs(
                manifests,
                (policy, service) -> policy.getSpec().getEgress().stream()
                        .filter(rule -> opens(rule.getPorts(), HTTP))
                        .flatMap(rule -> peers(rule.getTo()))
                        .map(peer -> service + " -> " + peer));
    }

    private static Set<String> callsAllowedIn(Manifests manifests) {
        return pairs(
                manifests,
                (policy, service) -> policy.getSpec().getIngress().stream()
                        .filter(rule -> opens(rule.getPorts(), HTTP))
                        .flatMap(rule -> peers(rule.getFrom()))
                        .map(peer -> peer + " -> " + service));
    }

    private interface Reading {
        Stream<String> of(NetworkPolicy policy, String service);
    }

    private static Set<String> pairs(Manifests manifests, Reading reading) {
        return manifests.of(NetworkPolicy.class).stream()
                .flatMap(policy -> name(policy.getSpec().getPodSelector()).stream()
                        .flatMap(service -> reading.of(policy, service)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> databases(Manifests manifests, String service) {
        return manifests.named(NetworkPolicy.class, service).getSpec().getEgress().stream()
                .filter(rule -> opens(rule.getPorts(), POSTGRES))
                .map(NetworkPolicyEgressRule::getTo)
                .flatMap(List::stream)
                .map(peer -> peer.getPodSelector().getMatchLabels().get("cnpg.io/cluster"))
                .collect(Collectors.toSet());
    }

    private static boolean opens(List<NetworkPolicyPort> ports, IntOrString port) {
        return ports.stream().allMatch(open -> "TCP".equals(open.getProtocol()) && port.equals(open.getPort()));
    }

    private static Stream<String> peers(List<NetworkPolicyPeer> peers) {
        return peers.stream().flatMap(peer -> name(peer.getPodSelector()).stream());
    }

    private static Optional<String> name(LabelSelector selector) {
        return Optional.ofNullable(selector)
                .map(LabelSelector::getMatchLabels)
                .map(labels -> labels.get("app.kubernetes.io/name"));
    }
}
