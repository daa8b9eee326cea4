package org.sijil.social.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.Moments;
import org.sijil.social.geography.Area;
import org.sijil.social.geography.PlaceName;
import org.sijil.social.household.HouseholdExtract;
import org.sijil.social.household.ScoreSummary;

/**
 * What a paper says, pinned when it was issued. The registry keeps no names of people, and numbers are shown by their last digits: enough to
 * see whose paper it is, too little to use them elsewhere.
 *
 * @param householdCode partly hidden
 * @param headIdcs partly hidden
 * @param people how many live in the household
 * @param territory HCP code
 * @param place its name then, or that of the place it lies in; left out where none was known. The code proves the territory alone
 * @param score left out where the paper is not about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record CertificateContent(
        CertificateKind kind,
        String householdCode,
        String headIdcs,
        int people,
        String territory,
        @Nullable PlaceName place,
        Area area,
        LocalDate registeredOn,
        @Nullable ScoreSummary score) {

    private static final String HIDDEN = "•";

    /** @param shown how many digits of a number are not hidden */
    static CertificateContent of(CertificateKind kind, HouseholdExtract household, int shown) {
        return new CertificateContent(
                kind,
                hidden(household.code().value(), shown),
                household.headIdcs() == null ? "" : hidden(household.headIdcs().value(), shown),
                household.people(),
                household.address().territory().value(),
                null,
                household.address().area(),
                household.registeredOn(),
                kind == CertificateKind.SCORE ? household.score() : null);
    }

    /** The same with the name of the place. */
    CertificateContent at(@Nullable PlaceName named) {
        return new CertificateContent(
                kind, householdCode, headIdcs, people, territory, named, area, registeredOn, score);
    }

    /** That day, or the earlier one until which a decision's score stands. */
    LocalDate holdsUntil(LocalDate day) {
        LocalDate decided = score == null ? null : score.correctedUntil();
        return decided != null && decided.isBefore(day) ? decided : day;
    }

    /** Whether it says the same; a score that was computed again and came out alike is the same. */
    boolean says(CertificateContent other) {
        return lasting().equals(other.lasting());
    }

    /** What the code proves, under short names. */
    Map<String, Object> facts(ZoneId zone) {
        Map<String, Object> facts = lasting();
        if (score != null) {
            facts.put("computed", Moments.day(score.computedAt(), zone).toString());
        }
        return facts;
    }

    private Map<String, Object> lasting() {
        Map<String, Object> facts = new TreeMap<>(Map.of(
                "kind",
                kind.code(),
                "code",
                householdCode,
                "head",
                headIdcs,
                "people",
                (long) people,
                "territory",
                territory,
                "area",
                area.code(),
                "since",
                registeredOn.toString()));
        if (score != null) {
            facts.put("score", score.value());
            facts.put("formula", score.formula());
            if (score.correctedUntil() != null) {
                facts.put("decided", score.correctedUntil().toString());
            }
        }
        return facts;
    }

    private static String hidden(String number, int shown) {
        int from = Math.max(0, number.length() - shown);
        return HIDDEN.repeat(from) + number.substring(from);
    }
}
