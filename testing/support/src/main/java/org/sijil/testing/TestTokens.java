package org.sijil.testing;

/**
 * Bearer tokens as the realm {@code sijil} would issue them, signed by the issuer that {@link SijilTestResource} makes
 * the service trust. The same call always gives the same caller (claim {@code sub}).
 */
public final class TestTokens {

    private TestTokens() {}

    /** A member of staff with these roles, serving the whole country. */
    public static String of(String... roles) {
        return builder().roles(roles).territory("*").token();
    }

    /** A member of staff whose work is limited to a territory, given by its dotted code ("06", "06.141"). */
    public static String agent(String role, String territory) {
        return builder().roles(role).territory(territory).token();
    }

    /** The citizen who holds this IDCS. */
    public static String citizen(String idcs) {
        return builder().roles("citizen").idcs(idcs).client("citizen-portal").token();
    }

    /** A partner's own token (client credentials) with these scopes. */
    public static String partner(String... scopes) {
        return builder().scopes(scopes).client("partner-ministry").token();
    }

    /** Right in everything but its time, which is over. */
    public static String expired(String... roles) {
        return builder().roles(roles).expired().token();
    }

    /** Right in everything but the name of its issuer. */
    public static String otherIssuer(String... roles) {
        return builder().roles(roles).otherIssuer().token();
    }

    /** Right in everything but the key that signed it. */
    public static String otherKey(String... roles) {
        return builder().roles(roles).otherKey().token();
    }

    /** Right in everything, but signed by nobody (algorithm "none"). */
    public static String unsigned(String... roles) {
        return builder().roles(roles).unsigned().token();
    }

    /** For every other token. */
    public static TestTokenBuilder builder() {
        return new TestTokenBuilder();
    }
}
