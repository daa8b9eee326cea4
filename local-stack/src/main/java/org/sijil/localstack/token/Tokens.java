package org.sijil.localstack.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;

/**
 * Gets access tokens for the demo's identities. Safe for many threads; a token is asked for anew only when it is about
 * to expire.
 */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(90);

    private final IdentityProvider provider;
    private final Secrets secrets;
    private final Clock clock;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    /** Tokens from the identity provider of that stack. */
    public Tokens(StackAddress stack) {
        this(stack, Clock.systemUTC());
    }

    Tokens(StackAddress stack, Clock clock) {
        this.secrets = Secrets.read(new StateDir(stack.stateDir()));
        this.provider = new IdentityProvider(stack.keycloak(), secrets, clock);
        this.clock = clock;
    }

    /**
     * A token for {@code citizen:<idcs>}, {@code agent:<territory>}, {@code adjudicator}, {@code partner:health} and the
     * others that {@code ./sijil help} lists.
     *
     * @throws UnknownIdentity when nobody goes by that name; its message says who there is
     */
    public String of(String who) {
        DemoIdentity identity = DemoIdentity.of(who, secrets);
        return grants.compute(who, (name, grant) -> isFresh(grant) ? grant : provider.grant(identity))
                .token();
    }

    /** A service has refused that token: the next one asked for is another. */
    public void refused(String who, String token) {
        grants.computeIfPresent(who, (name, grant) -> grant.token().equals(token) ? null : grant);
    }

    /** Who there is, one a line. */
    public static String everyone() {
        return DemoIdentity.everyone();
    }

    private boolean isFresh(@Nullable Grant grant) {
        return grant != null && Instant.now(clock).plus(MARGIN).isBefore(grant.expires());
    }

    /** A token and the instant from which it is refused. */
    record Grant(String token, Instant expires) {}
}
