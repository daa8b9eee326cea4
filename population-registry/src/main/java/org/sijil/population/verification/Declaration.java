package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.VirtualId;
import org.sijil.commons.name.PersonName;
import org.sijil.population.partner.Attribute;
import org.sijil.population.partner.PartnerToken;
import org.sijil.population.person.ResidencePermit;
import org.sijil.population.person.Sex;

/**
 * What somebody declares of a person, who is named in exactly one way: by the number, by the partner's token or by a virtual id.
 * Every fact that is declared must be right.
 *
 * @param modes how names are compared; without accents, vowel signs and spelling habits where nothing is said
 * @param perAttribute whether the answer says of each fact whether it is right
 */
@Schema(examples = """
                {"idcs": "3456789019", "familyName": {"ar": "العلوي"}, "birthDate": "1988-03-08"}
                """)
public record Declaration(
        @Nullable Idcs idcs,
        @Nullable PartnerToken token,
        @Nullable VirtualId virtualId,
        @Nullable @Valid PersonName givenName,
        @Nullable @Valid PersonName familyName,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable @Size(min = 2, max = 2) String nationality,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,
        @Nullable PhoneNumber phone,
        @Nullable @Valid Modes modes,
        @Nullable Boolean perAttribute) {

    /** How each name is compared. */
    public record Modes(@Nullable Mode givenName, @Nullable Mode familyName) {}

    /** How a name is compared. */
    public enum Mode {
        /** Letter by letter. */
        @JsonProperty("exact")
        EXACT,
        /** Without accents, vowel signs and spelling habits. */
        @JsonProperty("normalized")
        NORMALIZED
    }

    /** The facts that can be declared, whether or not they are. */
    static final List<Attribute> COMPARABLE = List.of(
            Attribute.GIVEN_NAME,
            Attribute.FAMILY_NAME,
            Attribute.BIRTH_DATE,
            Attribute.SEX,
            Attribute.NATIONALITY,
            Attribute.CNIE,
            Attribute.RESIDENCE_PERMIT,
            Attribute.PHONE);

    /** The declared facts; none means that nothing can be wrong. */
    List<Attribute> facts() {
        Map<Attribute, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(Attribute.GIVEN_NAME, givenName);
        facts.put(Attribute.FAMILY_NAME, familyName);
        facts.put(Attribute.BIRTH_DATE, birthDate);
        facts.put(Attribute.SEX, sex);
        facts.put(Attribute.NATIONALITY, nationality);
        facts.put(Attribute.CNIE, cnie);
        facts.put(Attribute.RESIDENCE_PERMIT, residencePermit);
        facts.put(Attribute.PHONE, phone);
        facts.values().removeIf(Objects::isNull);
        return List.copyOf(facts.keySet());
    }

    /** The one name by which the person goes here. */
    String name() {
        List<String> names = Stream.of(
                        idcs == null ? null : idcs.value(),
                        token == null ? null : token.value(),
                        virtualId == null ? null : virtualId.value())
                .flatMap(Stream::ofNullable)
                .toList();
        if (names.size() != 1) {
            throw VerificationProblem.ONE_NAME_OF_PERSON.refuse();
        }
        return names.get(0);
    }

    boolean isPerAttribute() {
        return Boolean.TRUE.equals(perAttribute);
    }

    boolean isExact(Attribute name) {
        if (modes == null) {
            return false;
        }
        Mode mode = name == Attribute.GIVEN_NAME ? modes.givenName() : modes.familyName();
        return mode == Mode.EXACT;
    }
}
