package org.sijil.population.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.OneLine;

/**
 * What a partner is granted.
 *
 * @param name as people know the partner
 * @param verify of which facts it may ask whether they are right
 * @param supply which facts it may be given
 * @param events of which events in a life it may be told the days; null for none
 * @param purposes why it may ask; the first holds for a verification that states none
 * @param batch how many people it may ask about in one request
 * @param caps how often it may be wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = Terms.EXAMPLE)
public record Terms(
        @NotNull @Size(min = 1, max = 120) @Pattern(regexp = OneLine.PATTERN, message = OneLine.RULE)
        String name,

        @NotNull @Size(max = 20) List<@NotNull Attribute> verify,
        @NotNull @Size(max = 20) List<@NotNull Attribute> supply,
        @Nullable @Size(max = 10) List<@NotNull CivilEvent> events,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid LegalPurpose> purposes,
        @NotNull @Min(1) @Max(Terms.LARGEST_BATCH) int batch,
        @NotNull @Valid Caps caps) {

    /** The most people that one request may ask about, whatever is granted. */
    public static final int LARGEST_BATCH = 1000;

    static final String EXAMPLE = """
            {"name": "Ministère de la Santé", "verify": ["givenName", "familyName", "birthDate"], "supply": ["address"],
             "events": ["death"], "purposes": [{"code": "health-cover", "legalBasis": "law-65.00"}], "batch": 1000,
             "caps": {"failuresPerPerson": 5, "perHours": 24, "unknownNumbers": 200, "perMinutes": 60}}
            """;

    /**
     * The purpose of a question; the usual one when none is stated.
     *
     * @throws org.sijil.commons.problem.Refused when it is not granted
     */
    public LegalPurpose purpose(@Nullable String stated) {
        Optional<LegalPurpose> granted = stated == null
                ? purposes.stream().findFirst()
                : purposes.stream().filter(one -> one.code().equals(stated)).findFirst();
        return granted.orElseThrow(PartnerProblem.PURPOSE_NOT_GRANTED::refuse);
    }

    /**
     * Refuses to compare what is not granted.
     *
     * @param pointer where the request names the attribute
     */
    public void requireVerifiable(Attribute attribute, String pointer) {
        require(verify.contains(attribute), pointer);
    }

    /** Refuses to give away what is not granted; see {@link #requireVerifiable}. */
    public void requireSuppliable(Attribute attribute, String pointer) {
        require(supply.contains(attribute), pointer);
    }

    /** Refuses to tell of an event that is not granted; see {@link #requireVerifiable}. */
    public void requireEvent(CivilEvent event, String pointer) {
        require(events != null && events.contains(event), pointer);
    }

    private static void require(boolean granted, String pointer) {
        if (!granted) {
            throw PartnerProblem.ATTRIBUTE_NOT_GRANTED.at(pointer);
        }
    }
}
