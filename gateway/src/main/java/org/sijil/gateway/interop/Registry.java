package org.sijil.gateway.interop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Scopes;

/** The registries of SPDCI that the suite can speak for, each below an address of its own: all have the same paths. */
enum Registry {
    /** Social registry: households. */
    SR("ns:org:RegistryType:Social", Scopes.SOCIAL_SCORE_CLASS),
    /** Integrated beneficiary registry: who is in which programme. */
    IBR("ns:org:RegistryType:IBR", Scopes.ENROLLMENT_COVERAGE),
    /** Civil registration and vital statistics. */
    CRVS("ns:org:RegistryType:Civil", Scopes.POPULATION_ATTRIBUTES);

    private final String type;
    private final String scope;

    Registry(String type, String scope) {
        this.type = type;
        this.scope = scope;
    }

    /** The first word of its addresses, and the name under which it answers. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What all its addresses begin with. */
    String base() {
        return "/" + id();
    }

    /** Its name in messages. */
    String type() {
        return type;
    }

    /** What a partner must have been granted to ask here. */
    String scope() {
        return scope;
    }

    /** Whether a message that names this type is for this registry; most name none. */
    boolean isMeant(@Nullable String named) {
        return named == null || type.toLowerCase(Locale.ROOT).endsWith(":" + lastWord(named));
    }

    boolean covers(String path) {
        return path.equals(base()) || path.startsWith(base() + "/");
    }

    private static String lastWord(String named) {
        return named.substring(named.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
