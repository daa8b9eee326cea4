package org.sijil.social.renewal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the feed tells of a declaration that ends.
 *
 * @param days how many days before the end this is told; 0 when it has ended
 */
@RegisterForReflection
record RenewalNews(UUID declaration, LocalDate expiresOn, int days) {

    static final String REMINDED = "household.declaration-expiring";
    static final String EXPIRED = "household.declaration-expired";
}
