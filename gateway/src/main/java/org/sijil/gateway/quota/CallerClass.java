package org.sijil.gateway.quota;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Locale;
import org.sijil.commons.security.Roles;

/** Which quota a caller has. */
enum CallerClass {
    STAFF,
    CITIZEN,
    PARTNER,
    /** Without a token: known by the address alone. */
    ANYBODY;

    /** Staff with any role of staff, also if they are citizens besides; whoever has no role of people is a partner. */
    static CallerClass of(SecurityIdentity caller) {
        if (Roles.STAFF.stream().anyMatch(caller::hasRole)) {
            return STAFF;
        }
        return caller.hasRole(Roles.CITIZEN) ? CITIZEN : PARTNER;
    }

    int limit(QuotaConfig config) {
        return switch (this) {
            case STAFF -> config.staff();
            case CITIZEN -> config.citizen();
            case PARTNER -> config.partner();
            case ANYBODY -> config.anybody();
        };
    }

    /** The name of the policy on the wire. */
    String policy() {
        return name().toLowerCase(Locale.ROOT);
    }
}
