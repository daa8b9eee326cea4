package org.sijil.commons.feed;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.sijil.commons.database.JsonText;

/** Starts a thread for each feed that this service follows and is told the address of. */
@ApplicationScoped
class FeedFollowing {

    private static final Duration GATHERING = Duration.ofMillis(500);

    private final List<FeedFollower> followers;
    private final FeedCursor cursor;
    private final JsonText json;
    private final Clock clock;
    private final Config config;
    private final MeterRegistry meters;
    private final Instance<OidcClientRequestReactiveFilter> ownToken;
    private final List<FollowedFeed> followed = new ArrayList<>();

    FeedFollowing(
            @All List<FeedFollower> followers,
            FeedCursor cursor,
            JsonText json,
            Clock clock,
            Config config,
            MeterRegistry meters,
            Instance<OidcClientRequestReactiveFilter> ownToken) {
        this.followers = followers;
        this.cursor = cursor;
        this.json = json;
        this.clock = clock;
        this.config = config;
        this.meters = meters;
        this.ownToken = ownToken;
    }

    void start(@Observes StartupEvent started) {
        followers.forEach(follower -> address(follower).ifPresent(url -> follow(follower, url)));
    }

    void stop(@Observes ShutdownEvent stopping) {
        followed.forEach(FollowedFeed::stop);
    }

    List<FollowedFeed> followed() {
        return List.copyOf(followed);
    }

    private Optional<URI> address(FeedFollower follower) {
        return config.getOptionalValue("sijil.feed." + follower.feed() + ".url", URI.class);
    }

    private void follow(FeedFollower follower, URI url) {
        FollowedFeed feed = new FollowedFeed(follower, source(url), cursor, json, clock, gathering());
        followed.add(feed);
        Gauge.builder("sijil.feed.lag", feed, one -> one.lag().toMillis() / 1000.0)
                .tag("feed", feed.name())
                .baseUnit("seconds")
                .register(meters);
        FunctionCounter.builder("sijil.feed.applied", feed, FollowedFeed::applied)
                .tag("feed", feed.name())
                .register(meters);
        Thread thread = new Thread(feed, "feed-" + feed.name());
        thread.setDaemon(true);
        thread.start();
    }

    private Duration gathering() {
        return config.getOptionalValue("sijil.feed.gathering", Duration.class).orElse(GATHERING);
    }

    private FeedSource source(URI url) {
        QuarkusRestClientBuilder builder = QuarkusRestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(Duration.ofSeconds(2).toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(Duration.ofSeconds(40).toMillis(), TimeUnit.MILLISECONDS);
        if (config.getOptionalValue("sijil.feed.authenticated", Boolean.class).orElse(true)) {
            builder.register(ownToken.get());
        }
        return builder.build(FeedSource.class);
    }
}
