package org.sijil.gateway.routing;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;

/**
 * Where one request goes and who may take it there.
 *
 * @param origin the service
 * @param path the path at the service
 * @param area the public address of the area, free of ids: what metrics and traces name
 * @param roles the roles or scopes of which one is needed, or one of the two words below
 */
record Route(Origin origin, String path, String area, Set<String> roles) {

    /** Admits every valid token. */
    static final String EVERYBODY = "*";

    /** Admits whoever comes, with or without a token. */
    static final String ANYBODY = "anybody";

    private static final String IMPORTS = "/v1/imports";

    /** Whether whole files are sent there. */
    boolean takesFiles() {
        return path.equals(IMPORTS);
    }

    /** Whether no token is needed. */
    boolean isOpen() {
        return roles.contains(ANYBODY);
    }

    boolean admits(SecurityIdentity identity) {
        return roles.contains(EVERYBODY) || roles.stream().anyMatch(identity::hasRole);
    }
}
