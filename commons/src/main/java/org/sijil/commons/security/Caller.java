package org.sijil.commons.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.CommonProblem;

/** The person or client behind the current request, as the verified token describes them. */
@RequestScoped
public class Caller {

    /** The territory claim of an agent who serves everywhere. */
    public static final String WHOLE_COUNTRY = "*";

    private static final String PARTNER = "partner";

    private final SecurityIdentity identity;
    private final ResourceInfo endpoint;

    Caller(SecurityIdentity identity, ResourceInfo endpoint) {
        this.identity = identity;
        this.endpoint = endpoint;
    }

    /** The stable subject of the token; {@code anonymous} without one. */
    public String id() {
        return claim("sub").orElse("anonymous");
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /**
     * The role under which the caller acts: of those that the endpoint admits, the most telling that the caller has; {@code
     * partner} for a client that a scope admits.
     */
    public String role() {
        return mostTelling(admitted()::contains);
    }

    /** The most telling role of the token, whatever the endpoint admits; {@code partner} for a client without any. */
    public String ownRole() {
        return mostTelling(any -> true);
    }

    /** The client application that obtained the token. */
    public @Nullable String client() {
        return claim("azp").orElse(null);
    }

    /** The caller's own number, for a citizen's token. */
    public Optional<Idcs> idcs() {
        return claim("idcs").filter(Idcs::isValid).map(Idcs::new);
    }

    /**
     * The caller's own number.
     *
     * @throws org.sijil.commons.problem.Refused {@code number-required} when the token carries none
     */
    public Idcs requireIdcs() {
        return idcs().orElseThrow(CommonProblem.NUMBER_REQUIRED::refuse);
    }

    /**
     * Keeps an agent inside the territory of the token: a code covers itself and all below it, {@value #WHOLE_COUNTRY}
     * covers everything, and a token without the claim covers nothing.
     *
     * @throws org.sijil.commons.problem.Refused {@code out-of-territory}
     */
    public void requireTerritory(TerritoryCode where) {
        if (!reaches(where)) {
            throw CommonProblem.OUT_OF_TERRITORY.refuse();
        }
    }

    /** Whether the territory is one that the caller may deal with; only agents are limited. */
    public boolean reaches(TerritoryCode where) {
        String reach = reach();
        return reach.equals(WHOLE_COUNTRY) || (!reach.isEmpty() && new TerritoryCode(reach).covers(where));
    }

    /**
     * How far the caller reaches, as a statement needs it that must not even count what lies beyond: a territory code,
     * {@value #WHOLE_COUNTRY} for everything, an empty text for nothing.
     */
    public String reach() {
        if (!identity.hasRole(Roles.REGISTRATION_AGENT) && !identity.hasRole(Roles.SOCIAL_AGENT)) {
            return WHOLE_COUNTRY;
        }
        String own = claim("territory").orElse("");
        if (own.equals(WHOLE_COUNTRY)) {
            return own;
        }
        try {
            return new TerritoryCode(own).value();
        } catch (IllegalArgumentException notACode) {
            return "";
        }
    }

    private String mostTelling(Predicate<String> counts) {
        return Stream.concat(Roles.STAFF.stream(), Stream.of(Roles.CITIZEN))
                .filter(counts)
                .filter(identity::hasRole)
                .findFirst()
                .orElse(PARTNER);
    }

    private Set<String> admitted() {
        Method method = endpoint.getResourceMethod();
        RolesAllowed rule = method.getAnnotation(RolesAllowed.class);
        if (rule == null) {
            rule = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        return rule == null ? Set.of() : Set.of(rule.value());
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object value = token.getClaim(name);
            return Optional.ofNullable(value).map(Object::toString);
        }
        return Optional.empty();
    }
}
