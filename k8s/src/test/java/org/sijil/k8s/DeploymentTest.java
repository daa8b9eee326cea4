package org.sijil.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentTest {

    static Stream<Arguments> everyService() {
        return Stream.of("base", "overlays/example")
                .flatMap(folder -> Manifests.SERVICES.stream().map(service -> Arguments.of(folder, service)));
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void aRolloutTakesNoReplicaAwayBeforeAnotherIsReady(String folder, String service) {
        DeploymentSpec spec =
                Manifests.of(folder).named(Deployment.class, service).getSpec();

        assertTrue(spec.getReplicas() >= 2);
        assertEquals("RollingUpdate", spec.getStrategy().getType());
        assertEquals(new IntOrString(0), spec.getStrategy().getRollingUpdate().getMaxUnavailable());
        assertEquals(
                spec.getSelector().getMatchLabels(),
                spec.getTemplate().getMetadata().getLabels());
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void aNodeThatIsEmptiedTakesOneReplicaAtATime(String folder, String service) {
        Manifests manifests = Manifests.of(folder);
        var budget = manifests.named(PodDisruptionBudget.class, service).getSpec();

        assertEquals(new IntOrString(1), budget.getMaxUnavailable());
        assertEquals(manifests.named(Deployment.class, service).getSpec().getSelector(), budget.getSelector());
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void healthIsAskedWhereQuarkusTellsIt(String folder, String service) {
        Container container = Manifests.of(folder).container(service);

        assertAsks("/q/health/started", container, container.getStartupProbe());
        assertAsks("/q/health/live", container, container.getLivenessProbe());
        assertAsks("/q/health/ready", container, container.getReadinessProbe());
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void aPodMayDoNothingThatItNeedNotDo(String folder, String service) {
        PodSpec pod = Manifests.of(folder).pod(service);
        SecurityContext container = Manifests.of(folder).container(service).getSecurityContext();

        assertTrue(pod.getSecurityContext().getRunAsNonRoot());
        assertEquals(
                "RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
        assertTrue(container.getRunAsNonRoot());
        assertTrue(container.getReadOnlyRootFilesystem());
        assertFalse(container.getAllowPrivilegeEscalation());
        assertEquals(List.of("ALL"), container.getCapabilities().getDrop());
        assertTrue(container.getCapabilities().getAdd().isEmpty());
        assertNull(container.getPrivileged());
        assertNull(pod.getHostNetwork());
        assertNull(pod.getHostPID());
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void aPodHasNoTokenOfTheClusterAndNoListOfItsServices(String folder, String service) {
        PodSpec pod = Manifests.of(folder).pod(service);

        assertEquals(service, pod.getServiceAccountName());
        assertFalse(pod.getAutomountServiceAccountToken());
        assertFalse(pod.getEnableServiceLinks());
        assertFalse(Manifests.of(folder).named(ServiceAccount.class, service).getAutomountServiceAccountToken());
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void onlyTheFolderForTemporaryFilesIsWritable(String folder, String service) {
        List<VolumeMount> mounts = Manifests.of(folder).container(service).getVolumeMounts();
        List<Volume> volumes = Manifests.of(folder).pod(service).getVolumes();

        assertEquals(
                List.of("/tmp"), mounts.stream().map(VolumeMount::getMountPath).toList());
        assertNull(mounts.get(0).getReadOnly());
        assertEquals(
                List.of(mounts.get(0).getName()),
                volumes.stream().map(Volume::getName).toList());
        assertNotNull(volumes.get(0).getEmptyDir().getSizeLimit());
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void resourcesAreAskedForAndLimited(String folder, String service) {
        var resources = Manifests.of(folder).container(service).getResources();

        for (String resource : List.of("cpu", "memory")) {
            assertTrue(amount(resources.getRequests(), resource) > 0);
            assertTrue(amount(resources.getLimits(), resource) >= amount(resources.getRequests(), resource));
        }
    }

    @ParameterizedTest
    @MethodSource("everyService")
    void theImageIsThatOfTheModuleWithAVersion(String folder, String service) {
        String image = Manifests.of(folder).container(service).getImage();

        assertTrue(image.matches("([a-z0-9.:-]+/)?sijil/" + service + ":\\d+\\.\\d+\\.\\d+"), image);
        assertTrue(Files.exists(Path.of("..", service, "pom.xml")), "no module is named like the service");
    }

    private static void assertAsks(String path, Container container, Probe probe) {
        assertEquals(path, probe.getHttpGet().getPath());
        assertEquals(
                container.getPorts().get(0).getName(),
                probe.getHttpGet().getPort().getStrVal());
        assertTrue(probe.getFailureThreshold() > 0 && probe.getPeriodSeconds() > 0 && probe.getTimeoutSeconds() > 0);
    }

    private static double amount(Map<String, Quantity> quantities, String resource) {
        return Quantity.getAmountInBytes(quantities.get(resource)).doubleValue();
    }
}
