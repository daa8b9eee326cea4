package org.sijil.gateway.quota;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.sijil.commons.security.Roles;

/** Which quota a caller has. */
enum CallerClass {
    STAFF(QuotaConfig::staff),
    CITIZEN(QuotaConfig::citizen),
    PARTNER(QuotaConfig::partner);

    private final ToIntFunction<QuotaConfig> limit;

    CallerClass(ToIntFunction<QuotaConfig> limit) {
        this.limit = limit;
    }

    /** Staff with any role of staff, also if they are citizens besides; whoever has no role of people is a partner. */
    static CallerClass of(SecurityIdentity caller) {
        if (Roles.STAFF.stream().anyMatch(caller::hasRole)) {
            return STAFF;
        }
        return caller.hasRole(Roles.CITIZEN) ? CITIZEN : PARTNER;
    }

    int limit(QuotaConfig config) {
        return limit.applyAsInt(config);
    }

    /** The name of the policy on the wire. */
    String policy() {
        return name().toLowerCase(Locale.ROOT);
    }
}
