package org.sijil.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which services stand behind the door, who may enter which of their areas, and how long the door waits. */
@ConfigMapping(prefix = "sijil.gateway")
public interface RoutingConfig {

    /** The services by the name they bear in public addresses: {@code /api/<name>/v1/...}. */
    Map<String, Service> services();

    /**
     * The sections of the citizen's own file: {@code /api/me/<section>} leads to {@code <service>/<path>}, as in {@code
     * population/v1/me}.
     */
    Map<String, String> me();

    /** The largest request body that is let through. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** The largest file of a bulk import. */
    @WithDefault("4G")
    MemorySize fileLimit();

    /** How long the upload of such a file may take. */
    @WithDefault("2H")
    Duration fileTimeout();

    /** How long a connection to a service may take. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long a service may stay silent before the door answers 504. */
    @WithDefault("30S")
    Duration answerTimeout();

    /** How many connections to one service are kept, for each thread of the door. */
    @WithDefault("64")
    int connections();

    /** One service behind the door. */
    interface Service {

        /** Where the service answers; scheme, host and port. */
        URI url();

        /**
         * Who may enter: a path prefix and the roles or scopes of which one is needed; {@code *} admits every valid token, {@code anybody}
         * admits without one.
         * The longest prefix decides; a path under none of them does not exist. The service applies the finer rules.
         */
        Map<String, List<String>> areas();
    }
}
