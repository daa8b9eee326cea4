package org.sijil.commons.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for half a minute whose token was found valid. A caller sends the same token for minutes, and to check it costs more
 * than most questions to the database. Only the very same header is known again, never beyond the token's own time, and a refused
 * token is never remembered. So a key that the realm withdraws is believed half a minute longer.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KnownTokens implements HttpAuthenticationMechanism {

    private static final Duration BELIEVED = Duration.ofSeconds(30);
    private static final int MOST = 20_000;

    private final HttpAuthenticationMechanism realm;
    private final Clock realTime;
    private final Cache<String, Known> known;

    /** A token's time is the realm's, whatever day it is for the register; half a minute is counted by the ticker. */
    @Inject
    KnownTokens(OidcAuthenticationMechanism realm) {
        this(realm, Clock.systemUTC(), Ticker.systemTicker());
    }

    KnownTokens(HttpAuthenticationMechanism realm, Clock realTime, Ticker ticker) {
        this.realm = realm;
        this.realTime = realTime;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(BELIEVED)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
        List<String> headers = exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.size() != 1) {
            return realm.authenticate(exchange, identities);
        }
        String header = headers.get(0);
        Known caller = known.getIfPresent(header);
        if (caller != null && realTime.instant().isBefore(caller.until())) {
            return Uni.createFrom().item(caller.identity());
        }
        return realm.authenticate(exchange, identities).invoke(identity -> keep(header, identity));
    }

    private void keep(String header, @Nullable SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
            known.put(header, new Known(withoutExchange(identity), Instant.ofEpochSecond(token.getExpirationTime())));
        }
    }

    /** The identity holds on to the exchange that it was first seen in, which must neither live on nor be seen by the next. */
    private static SecurityIdentity withoutExchange(SecurityIdentity identity) {
        Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
        attributes.values().removeIf(value -> value instanceof RoutingContext);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttributes(attributes)
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return realm.getChallenge(exchange);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return realm.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return realm.getCredentialTransport(exchange);
    }

    @Override
    public int getPriority() {
        return realm.getPriority() + 1;
    }

    private record Known(SecurityIdentity identity, Instant until) {}
}
