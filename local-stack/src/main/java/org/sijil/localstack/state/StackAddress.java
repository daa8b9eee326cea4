package org.sijil.localstack.state;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where a running stack is to be found.
 *
 * @param gateway the suite's public door, such as {@code http://localhost:8080}
 * @param keycloak the identity provider, such as {@code http://localhost:8180}
 * @param stateDir where the stack keeps its data, logs and secrets
 */
public record StackAddress(URI gateway, URI keycloak, Path stateDir) {}
