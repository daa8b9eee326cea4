package org.sijil.gateway.routing;

import java.net.URI;

/** A service as the door reaches it; {@code name} is its part of the public address. */
record Origin(String name, String host, int port, boolean tls) {

    static Origin of(String name, URI url) {
        boolean tls = "https".equals(url.getScheme());
        if (url.getHost() == null || (!tls && !"http".equals(url.getScheme()))) {
            throw new IllegalArgumentException("sijil.gateway.services." + name + ".url must be http(s)://host:port");
        }
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        return new Origin(name, url.getHost(), port, tls);
    }

    /** What stands before the service's own paths in public addresses. */
    String prefix() {
        return "/api/" + name;
    }

    /** Whether an absolute address points at this very service. */
    boolean is(URI address) {
        return host.equalsIgnoreCase(address.getHost()) && (address.getPort() == port || address.getPort() < 0);
    }
}
