package org.sijil.gateway.security;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.sijil.commons.problem.CommonProblem;

/** Lets only the bearer of a valid token of the realm pass. */
@Singleton
public class TokenCheck {

    private final IdentityProviderManager identities;
    private final Refusals refusals;

    TokenCheck(IdentityProviderManager identities, Refusals refusals) {
        this.identities = identities;
        this.refusals = refusals;
    }

    /** Hands the verified identity to {@code admitted}, or ends the exchange with 401. */
    public void require(RoutingContext exchange, Consumer<SecurityIdentity> admitted) {
        Uni<SecurityIdentity> verified = QuarkusHttpUser.getSecurityIdentity(exchange, identities);
        verified.subscribe()
                .with(identity -> decide(exchange, identity, admitted), failure -> failed(exchange, failure));
    }

    /** Ends an exchange that a bad token has failed before any door was reached; leaves other failures alone. */
    public void refuseFailed(RoutingContext exchange) {
        if (exchange.failure() instanceof AuthenticationFailedException) {
            refusals.refuse(exchange, CommonProblem.UNAUTHENTICATED);
        } else {
            exchange.next();
        }
    }

    private void decide(RoutingContext exchange, SecurityIdentity identity, Consumer<SecurityIdentity> admitted) {
        if (identity.isAnonymous()) {
            refusals.refuse(exchange, CommonProblem.UNAUTHENTICATED);
        } else {
            admitted.accept(identity);
        }
    }

    private void failed(RoutingContext exchange, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            refusals.refuse(exchange, CommonProblem.UNAUTHENTICATED);
        } else {
            Log.errorf("Tokens cannot be checked: %s", failure.getClass().getName());
            refusals.refuse(exchange, GatewayProblem.SERVICE_UNAVAILABLE);
        }
    }
}
