package org.sijil.localstack.stack;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijil.localstack.keycloak.Keycloak;
import org.sijil.localstack.postgres.Postgres;
import org.sijil.localstack.process.Ports;

/** Where each server of the stack listens, on the loopback address of this machine. */
public record StackPorts(int gateway, int population, int social, int enrollment, int keycloak, int postgres) {

    /** 8080 for the gateway, 8081 to 8083 for the services, 8180 for Keycloak, 5440 for PostgreSQL; all shifted. */
    public static StackPorts standard(int offset) {
        return new StackPorts(8080 + offset, 8081 + offset, 8082 + offset, 8083 + offset, 8180 + offset, 5440 + offset);
    }

    /** Six ports that nobody uses, for a test's own stack. */
    public static StackPorts free() {
        List<Integer> free = Ports.free(6);
        return new StackPorts(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5));
    }

    /** The port of a service. */
    public int of(ServiceName service) {
        return switch (service) {
            case POPULATION_REGISTRY -> population;
            case SOCIAL_REGISTRY -> social;
            case ENROLLMENT_SERVICE -> enrollment;
            case GATEWAY -> gateway;
        };
    }

    /** Each server's name and port, in the order in which people think of them. */
    public Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put(ServiceName.GATEWAY.module(), gateway);
        ports.put(ServiceName.POPULATION_REGISTRY.module(), population);
        ports.put(ServiceName.SOCIAL_REGISTRY.module(), social);
        ports.put(ServiceName.ENROLLMENT_SERVICE.module(), enrollment);
        ports.put(Keycloak.NAME, keycloak);
        ports.put(Postgres.NAME, postgres);
        return ports;
    }

    /** The base address of whoever listens on that port. */
    public static URI address(int port) {
        return URI.create("http://localhost:" + port);
    }
}
