package org.sijil.localstack.token;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Pattern COLLEAGUE = Pattern.compile("[2-9]");
    private static final List<Kind> KINDS = List.of(
            new Kind("applicant", "citizens", "has an account of the portal, and no number yet"),
            new Kind("adjudicator", "adjudicators", "decides who is the same person, and seals records"),
            new Kind("auditor", "auditors", "reads records and the trail of acts, answers objections"),
            new Kind("operator", "operators", "loads and exports files, grants partners, opens centres"),
            new Kind("first-loader", "first-loaders", "an operator who may load without the look for duplicates"),
            new Kind("formula-manager", "formula-managers", "proposes formulas of the score, approves a colleague's"),
            new Kind("scheme-manager", "scheme-managers", "answers for the regimes of health cover"),
            new Kind("support-manager", "support-managers", "answers for direct support: proposes payments"),
            new Kind("payment-approver", "payment-approvers", "approves payments that somebody else proposed"),
            new Kind("statistician", "statisticians", "reads figures, and nobody's data"));
    private static final List<String> PARTNERS = List.of("health", "education", "support");

    /** A kind of account of which there are several, alike but for the login. */
    private record Kind(String name, String group, String purpose) {}

    boolean isPartner() {
        return group.isEmpty();
    }

    /** Reads {@code citizen:<idcs>}, {@code agent:<territory>}, {@code auditor}, {@code partner:health} and so on. */
    static DemoIdentity of(String who, Secrets secrets) {
        int colon = who.indexOf(':');
        String name = colon < 0 ? who : who.substring(0, colon);
        String detail = colon < 0 ? "" : who.substring(colon + 1);
        if (name.equals("citizen") && IDCS.matcher(detail).matches()) {
            return citizen(detail, secrets);
        }
        if (name.equals("agent") && TERRITORY.matcher(detail).matches()) {
            return new DemoIdentity("agent-" + detail, "agents", Map.of("territory", List.of(detail)));
        }
        if (name.equals("partner") && PARTNERS.contains(detail)) {
            return new DemoIdentity("partner-" + detail, "", Map.of());
        }
        return KINDS.stream()
                .filter(kind -> kind.name().equals(name)
                        && (colon < 0 || COLLEAGUE.matcher(detail).matches()))
                .map(kind -> new DemoIdentity(who.replace(':', '-'), kind.group(), Map.of()))
                .findFirst()
                .orElseThrow(() -> new UnknownIdentity(everyone()));
    }

    /** A user's name ends up in the provider's URLs and logs, so it must not tell the person's number. */
    private static DemoIdentity citizen(String idcs, Secrets secrets) {
        return new DemoIdentity("citizen-" + secrets.pseudonym(idcs), "citizens", Map.of("idcs", List.of(idcs)));
    }

    /** What may be asked for, one form a line. */
    static String everyone() {
        return Stream.of(
                        Stream.of(
                                line("citizen:<idcs>", "the ten digits of a registered person"),
                                line(
                                        "agent:<territory>",
                                        "registers persons and households there: agent:06, agent:06.141")),
                        KINDS.stream().map(kind -> line(kind.name(), kind.purpose())),
                        PARTNERS.stream()
                                .map(name -> line("partner:" + name, "an office that asks what it is granted")),
                        Stream.of("", "adjudicator:2 and so on, up to 9, is a colleague: for what takes two people."))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String line(String who, String purpose) {
        return String.format("%-20s %s", who, purpose);
    }
}
