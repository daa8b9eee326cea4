package org.sijil.commons.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long a token is known, by clocks that the test moves. */
class KnownTokensTimeTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final Realm realm = new Realm();
    private final KnownTokens known = new KnownTokens(realm, new TestClock(), nanos::get);

    @Test
    void itIsCheckedOnceInHalfAMinute() {
        ask("Bearer one");
        pass(Duration.ofSeconds(29));
        ask("Bearer one");
        assertEquals(1, realm.asked);
        pass(Duration.ofSeconds(2));
        ask("Bearer one");
        assertEquals(2, realm.asked);
    }

    @Test
    void itIsNotKnownBeyondItsOwnTime() {
        realm.end = START.plusSeconds(10);
        ask("Bearer one");
        pass(Duration.ofSeconds(10));
        ask("Bearer one");
        assertEquals(2, realm.asked);
    }

    @Test
    void nobodyIsRememberedWhoIsRefused() {
        realm.nobody = true;
        assertNull(ask("Bearer one"));
        realm.nobody = false;
        assertEquals("amina", caller("Bearer one").getPrincipal().getName());
    }

    @Test
    void theExchangeIsForgotten() {
        ask("Bearer one");
        assertFalse(caller("Bearer one").getAttributes().values().stream().anyMatch(RoutingContext.class::isInstance));
        assertEquals(Set.of("auditor"), caller("Bearer one").getRoles());
        assertEquals(1, realm.asked);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private @Nullable SecurityIdentity ask(String header) {
        return known.authenticate(exchange(header), noIdentities()).await().indefinitely();
    }

    private SecurityIdentity caller(String header) {
        return Objects.requireNonNull(ask(header));
    }

    private static RoutingContext exchange(String header) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Authorization", header);
        HttpServerRequest request = answering(HttpServerRequest.class, Map.of("headers", headers));
        return answering(RoutingContext.class, Map.of("request", request));
    }

    private static IdentityProviderManager noIdentities() {
        return answering(IdentityProviderManager.class, Map.of());
    }

    /** An object of which only these methods answer. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (!answers.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answers.get(method.getName());
                }));
    }

    /** Counts how often it is asked. */
    private static final class Realm implements HttpAuthenticationMechanism {

        int asked;
        boolean nobody;
        Instant end = START.plusSeconds(300);

        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager identities) {
            asked++;
            if (nobody) {
                return Uni.createFrom().nullItem();
            }
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(answering(
                                    JsonWebToken.class,
                                    Map.of("getName", "amina", "getExpirationTime", end.getEpochSecond())))
                            .addRole("auditor")
                            .addAttribute(RoutingContext.class.getName(), exchange)
                            .build());
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
            throw new UnsupportedOperationException();
        }
    }

    private final class TestClock extends Clock {

        @Override
        public Instant instant() {
            return START.plusNanos(nanos.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
