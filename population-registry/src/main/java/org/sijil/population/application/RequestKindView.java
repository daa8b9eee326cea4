package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;
import org.sijil.population.document.DocumentKind;
import org.sijil.population.person.GuardianRelation;

/**
 * Somebody who may be registered, and how.
 *
 * @param at the address at the gateway to ask: newborns are registered by the record of their birth
 * @param papers all of which are needed
 * @param witnesses how many are needed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RegistrationKind")
public record RequestKindView(String kind, Texts meaning, String at, List<Needed> papers, int witnesses) {

    /** Everybody who asks comes through the gateway. */
    private static final String API = "/api/population/v1";

    private static final String REQUESTS = API + "/registration-requests";

    private static final RequestKindView NEWBORN = new RequestKindView(
            "newborn",
            new Texts(
                    "A newborn, by the record of the birth",
                    "Un nouveau-né, par l'acte de naissance",
                    "مولود جديد، برسم الولادة"),
            API + "/vital-events/births",
            List.of(),
            0);

    /**
     * Papers of some kinds.
     *
     * @param relations only where the guardian is one of these
     * @param source where the rule comes from
     * @param confidence how sure it is: O official text, O2 transcription of it, P press, C public code, I chosen here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NeededPapers")
    public record Needed(
            List<DocumentKind> anyOf,
            int atLeast,
            @Nullable List<GuardianRelation> relations,
            @Nullable String source,
            @Nullable String confidence) {

        static Needed of(RequestRules.Paper paper) {
            return new Needed(paper.anyOf(), paper.atLeast(), paper.relations(), paper.source(), paper.confidence());
        }
    }

    static List<RequestKindView> all(RequestRules rules, LocalDate on) {
        List<RequestKindView> kinds = Arrays.stream(RequestKind.values())
                .map(kind -> of(kind, rules.papers(kind, on)))
                .collect(Collectors.toCollection(ArrayList::new));
        kinds.add(NEWBORN);
        return List.copyOf(kinds);
    }

    private static RequestKindView of(RequestKind kind, List<RequestRules.Paper> papers) {
        return new RequestKindView(
                kind.code(),
                kind.meaning(),
                REQUESTS,
                papers.stream().map(Needed::of).toList(),
                kind.isWitnessed() ? RequestKind.WITNESSES : 0);
    }
}
