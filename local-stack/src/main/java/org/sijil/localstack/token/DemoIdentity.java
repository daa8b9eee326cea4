package org.sijil.localstack.token;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sijil.localstack.state.Secrets;

/**
 * Someone a token can be had for.
 *
 * @param login the user's name, or the client's id of a partner
 * @param group the group that gives the roles; empty for a partner
 * @param attributes what the token says besides, such as the person's number or the agent's territory
 */
record DemoIdentity(String login, String group, Map<String, List<String>> attributes) {

    private static final Pattern IDCS = Pattern.compile("[2-9][0-9]{9}");
    private static final Pattern TERRITORY = Pattern.compile("[0-9]{2}(\\.[0-9]{1,3}){0,5}\\.?");
    private static final Map<String, String> STAFF = Map.of(
            "adjudicator", "adjudicators",
            "scheme-manager", "scheme-managers",
            "support-manager", "support-managers",
            "payment-approver", "payment-approvers",
            "auditor", "auditors",
            "statistician", "statisticians",
            "operator", "operators",
            "first-loader", "first-loaders");
    private static final List<String> PARTNERS = List.of("health", "education");

    boolean isPartner() {
        return group.isEmpty();
    }

    /** Reads {@code citizen:<idcs>}, {@code agent:<territory>}, {@code auditor}, {@code partner:health} and so on. */
    static DemoIdentity of(String who, Secrets secrets) {
        int colon = who.indexOf(':');
        String kind = colon < 0 ? who : who.substring(0, colon);
        String detail = colon < 0 ? "" : who.substring(colon + 1);
        if (STAFF.containsKey(who)) {
            return new DemoIdentity(who, STAFF.get(who), Map.of());
        }
        if (kind.equals("citizen") && IDCS.matcher(detail).matches()) {
            return citizen(detail, secrets);
        }
        if (kind.equals("agent") && TERRITORY.matcher(detail).matches()) {
            return new DemoIdentity("agent-" + detail, "agents", Map.of("territory", List.of(detail)));
        }
        if (kind.equals("partner") && PARTNERS.contains(detail)) {
            return new DemoIdentity("partner-" + detail, "", Map.of());
        }
        throw new UnknownIdentity(everyone());
    }

    /** A user's name ends up in the provider's URLs and logs, so it must not tell the person's number. */
    private static DemoIdentity citizen(String idcs, Secrets secrets) {
        return new DemoIdentity("citizen-" + secrets.pseudonym(idcs), "citizens", Map.of("idcs", List.of(idcs)));
    }

    /** What may be asked for, one form a line. */
    static String everyone() {
        String staff = STAFF.keySet().stream().sorted().collect(Collectors.joining("\n"));
        String partners = PARTNERS.stream().map(name -> "partner:" + name).collect(Collectors.joining("\n"));
        return "citizen:<idcs>       the ten digits of a registered person\n"
                + "agent:<territory>    registers persons and households there, such as agent:06 or agent:06.141\n"
                + staff + "\n" + partners;
    }
}
