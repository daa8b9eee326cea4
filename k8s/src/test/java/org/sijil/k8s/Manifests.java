package org.sijil.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a folder of manifests comes to.
 *
 * @param all every document, in the order of rendering
 */
record Manifests(List<HasMetadata> all) {

    /** The services, each also a module of the suite. */
    static final List<String> SERVICES =
            List.of("population-registry", "social-registry", "enrollment-service", "gateway");

    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    /** Renders a folder of this module once, and reads it strictly. */
    static Manifests of(String folder) {
        return RENDERED.computeIfAbsent(folder, name -> parse(Kubectl.render(Path.of(name))));
    }

    static Manifests parse(String yaml) {
        StrictModel model = new StrictModel();
        List<HasMetadata> all = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                new YAMLMapper().readerFor(JsonNode.class).readValues(yaml)) {
            while (documents.hasNext()) {
                all.add(model.read(documents.next()));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return new Manifests(List.copyOf(all));
    }

    <T extends HasMetadata> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T named(Class<T> kind, String name) {
        return of(kind).stream()
                .filter(document -> document.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + kind.getSimpleName() + " " + name));
    }

    PodSpec pod(String service) {
        return named(Deployment.class, service).getSpec().getTemplate().getSpec();
    }

    /** The only container of a service's pods. */
    Container container(String service) {
        List<Container> containers = pod(service).getContainers();
        if (containers.size() != 1) {
            throw new AssertionError(service + " has not one container but " + containers.size());
        }
        return containers.get(0);
    }
}
