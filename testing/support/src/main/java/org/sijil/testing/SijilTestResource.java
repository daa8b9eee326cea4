package org.sijil.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** All that a service needs to be tested: an empty database and trust in {@link TestTokens}. */
public final class SijilTestResource implements QuarkusTestResourceLifecycleManager {

    private final PostgresResource postgres = new PostgresResource();

    @Override
    public Map<String, String> start() {
        Map<String, String> properties = new HashMap<>(TestIssuer.properties());
        properties.putAll(postgres.start());
        return properties;
    }

    @Override
    public void stop() {
        postgres.stop();
    }
}
