package org.sijil.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.gateway.contract.ContractIndex.Entry;
import org.sijil.gateway.routing.Services;
import org.sijil.gateway.routing.Services.Question;
import org.sijil.gateway.security.GatewayProblem;

/** The services' documents without what stays inside, kept for a while: they change with a deployment only. */
@Singleton
class PublicContracts {

    /** The name of the door's own document. */
    static final String OWN = "gateway";

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Services services;
    private final Map<String, Uni<JsonNode>> documents;

    PublicContracts(Services services) {
        this.services = services;
        this.documents = services.names().stream().collect(Collectors.toMap(Function.identity(), this::kept));
    }

    ContractIndex index() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(OWN, "/openapi/" + OWN));
        services.names().forEach(name -> entries.add(new Entry(name, "/openapi/" + name)));
        return new ContractIndex(entries);
    }

    Uni<JsonNode> document(String service) {
        Uni<JsonNode> document = documents.get(service);
        return document == null ? Uni.createFrom().failure(CommonProblem.NOT_FOUND.refuse()) : document;
    }

    private Uni<JsonNode> kept(String service) {
        Uni<JsonNode> fetched = services.get(new Question(service, "/q/openapi?format=json"), null)
                .onItem()
                .ifNull()
                .failWith(GatewayProblem.SERVICE_UNAVAILABLE::refuse)
                .onFailure()
                .transform(failure -> GatewayProblem.SERVICE_UNAVAILABLE.refuse())
                .map(document -> asSeenFromOutside(service, document));
        return Uni.createFrom().deferred(() -> fetched).memoize().forFixedDuration(KEPT);
    }

    /** Addresses begin at the door, and what the table leads nowhere does not exist. */
    private JsonNode asSeenFromOutside(String service, JsonNode document) {
        ObjectNode open = document.deepCopy();
        open.putArray("servers").addObject().put("url", "/api/" + service);
        if (open.get("paths") instanceof ObjectNode paths) {
            List<String> inside = new ArrayList<>();
            paths.fieldNames().forEachRemaining(path -> {
                if (!services.isOpen(service, path)) {
                    inside.add(path);
                }
            });
            paths.remove(inside);
        }
        return open;
    }
}
