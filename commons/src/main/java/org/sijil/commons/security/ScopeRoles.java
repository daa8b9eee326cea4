package org.sijil.commons.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Makes each of our scopes a role, so that one annotation can admit an agent or a partner. Ours hold a colon, which no role
 * does: a scope can never pass for a role of staff.
 */
@ApplicationScoped
class ScopeRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        String scope = token.getClaim("scope");
        if (scope == null || scope.isBlank()) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addRoles(ours(scope))
                        .build());
    }

    private static Set<String> ours(String scope) {
        return Arrays.stream(scope.strip().split("\\s+"))
                .filter(name -> name.indexOf(':') > 0)
                .collect(Collectors.toSet());
    }
}
