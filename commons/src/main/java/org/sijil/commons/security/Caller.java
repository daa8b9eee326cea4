package org.sijil.commons.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
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

    /** Roles of staff, most telling first: the one that a record of the act names. */
    private static final List<String> STAFF = List.of(
            Roles.REGISTRATION_AGENT,
            Roles.SOCIAL_AGENT,
            Roles.ADJUDICATOR,
            Roles.SCHEME_MANAGER,
            Roles.SUPPORT_MANAGER,
            Roles.PAYMENT_APPROVER,
            Roles.AUDITOR,
            Roles.STATISTICIAN,
            Roles.OPERATOR,
            Roles.CITIZEN);

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The stable subject of the token; {@code anonymous} without one. */
    public String id() {
        return claim("sub").orElse("anonymous");
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The role under which the caller acts: a staff role, else {@code citizen}, else {@code partner}. */
    public String role() {
        return STAFF.stream().filter(identity::hasRole).findFirst().orElse("partner");
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
     * @throws org.sijil.commons.problem.Refused {@code forbidden} when the token carries none
     */
    public Idcs requireIdcs() {
        return idcs().orElseThrow(CommonProblem.FORBIDDEN::refuse);
    }

    /**
     * Keeps an agent inside the territory of the token: a code covers itself and all below it, {@value #WHOLE_COUNTRY}
     * covers everything, and a token without the claim covers nothing.
     *
     * @throws org.sijil.commons.problem.Refused {@code out-of-territory}
     */
    public void requireTerritory(TerritoryCode where) {
        if (isAgent() && !covers(claim("territory").orElse(""), where)) {
            throw CommonProblem.OUT_OF_TERRITORY.refuse();
        }
    }

    private boolean isAgent() {
        return identity.hasRole(Roles.REGISTRATION_AGENT) || identity.hasRole(Roles.SOCIAL_AGENT);
    }

    private static boolean covers(String own, TerritoryCode where) {
        if (own.equals(WHOLE_COUNTRY)) {
            return true;
        }
        try {
            return new TerritoryCode(own).covers(where);
        } catch (IllegalArgumentException notACode) {
            return false;
        }
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object value = token.getClaim(name);
            return Optional.ofNullable(value).map(Object::toString);
        }
        return Optional.empty();
    }
}
