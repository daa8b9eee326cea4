package org.sijil.enrollment.suite;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.sijil.testing.SijilTestResource;

/** A database, trusted tokens, a day that stands still, and both feeds. */
public final class EnrollmentResources implements QuarkusTestResourceLifecycleManager {

    /** The business date of all tests. */
    public static final String TODAY = "2026-11-21";

    private final SijilTestResource sijil = new SijilTestResource();

    @Override
    public Map<String, String> start() {
        Map<String, String> properties = new HashMap<>(sijil.start());
        properties.put("sijil.time.fixed-date", TODAY);
        properties.put("sijil.feed.authenticated", "false");
        properties.put("sijil.feed.gathering", "PT0.02S");
        properties.put("sijil.payment.orders-per-chunk", "2");
        properties.put("sijil.review.every", "off");
        properties.put("sijil.feed.population.url", FeedStub.POPULATION.start());
        properties.put("sijil.feed.social.url", FeedStub.SOCIAL.start());
        return properties;
    }

    @Override
    public void stop() {
        FeedStub.POPULATION.stop();
        FeedStub.SOCIAL.stop();
        sijil.stop();
    }
}
