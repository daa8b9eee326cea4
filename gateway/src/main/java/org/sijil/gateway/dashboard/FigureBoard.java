package org.sijil.gateway.dashboard;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.sijil.commons.time.Moments;
import org.sijil.gateway.routing.Sections;
import org.sijil.gateway.routing.Services;
import org.sijil.gateway.routing.Services.Question;
import org.sijil.gateway.security.GatewayProblem;

/** Fetches the statistics with the door's own token and keeps them for a few seconds. */
@Singleton
class FigureBoard {

    private static final Map<String, Question> QUESTIONS = Map.of(
            "population", new Question("population", "/v1/statistics"),
            "social", new Question("social", "/v1/statistics"),
            "enrollment", new Question("enrollment", "/v1/statistics"));

    private final TokensHelper tokens = new TokensHelper();
    private final OidcClient identity;
    private final Services services;
    private final Clock clock;
    private final Uni<Figures> latest;

    FigureBoard(OidcClient identity, Services services, Clock clock, DashboardConfig config) {
        this.identity = identity;
        this.services = services;
        this.clock = clock;
        this.latest = Uni.createFrom().deferred(this::fetch).memoize().forFixedDuration(config.freshness());
    }

    Uni<Figures> latest() {
        return latest;
    }

    private Uni<Figures> fetch() {
        return tokens.getTokens(identity)
                .onFailure()
                .transform(noToken -> GatewayProblem.SERVICE_UNAVAILABLE.refuse())
                .flatMap(own -> services.gather(QUESTIONS, "Bearer " + own.getAccessToken()))
                .map(this::figures);
    }

    private Figures figures(Sections sections) {
        return new Figures(
                Moments.now(clock),
                sections.get("population"),
                sections.get("social"),
                sections.get("enrollment"),
                sections.unavailable());
    }
}
