package org.sijil.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A table with a single service. */
record TableOfOne(URI url, Map<String, List<String>> areas) implements RoutingConfig, RoutingConfig.Service {

    @Override
    public Map<String, Service> services() {
        return Map.of("only", this);
    }

    @Override
    public Map<String, String> me() {
        return Map.of();
    }

    @Override
    public MemorySize bodyLimit() {
        return new MemorySize(BigInteger.ONE);
    }

    @Override
    public MemorySize fileLimit() {
        return bodyLimit();
    }

    @Override
    public Duration fileTimeout() {
        return answerTimeout();
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration answerTimeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int connections() {
        return 1;
    }
}
