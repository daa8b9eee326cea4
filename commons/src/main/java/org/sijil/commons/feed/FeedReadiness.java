package org.sijil.commons.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Shows how far behind this service is. A service that lags too far no longer answers as if it knew. */
@Readiness
@ApplicationScoped
class FeedReadiness implements HealthCheck {

    private final FeedFollowing following;
    private final Duration tolerated;

    FeedReadiness(
            FeedFollowing following,
            @ConfigProperty(name = "sijil.feed.tolerated-lag", defaultValue = "PT1H") Duration tolerated) {
        this.following = following;
        this.tolerated = tolerated;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("feeds");
        boolean ready = true;
        for (FollowedFeed feed : following.followed()) {
            answer.withData(feed.name() + ".lagSeconds", feed.lag().toSeconds());
            answer.withData(feed.name() + ".failing", feed.failing());
            ready &= feed.lag().compareTo(tolerated) <= 0;
        }
        return answer.status(ready).build();
    }
}
