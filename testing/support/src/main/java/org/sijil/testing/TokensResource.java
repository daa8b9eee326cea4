package org.sijil.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Makes the service under test trust {@link TestTokens}, and no identity provider. */
public final class TokensResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestIssuer.properties();
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
