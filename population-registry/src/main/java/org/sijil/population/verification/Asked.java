package org.sijil.population.verification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.VirtualId;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.commons.name.PersonName;
import org.sijil.population.partner.Attribute;
import org.sijil.population.partner.PartnerToken;
import org.sijil.population.person.ResidencePermit;

/**
 * A declaration as the statement takes it: names in the form in which they are compared.
 *
 * @param place its place among the declarations of one request
 * @param standIn what stands for the person in the counts when nobody is known by this name
 * @param fields what the person will see that was asked; null where one reading says it for all
 */
@RegisterForReflection
record Asked(
        int place,
        @Nullable Idcs idcs,
        @Nullable PartnerToken token,
        @Nullable VirtualId virtualId,
        UUID standIn,
        boolean givenExact,
        @Nullable String givenAr,
        @Nullable String givenFr,
        boolean familyExact,
        @Nullable String familyAr,
        @Nullable String familyFr,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String nationality,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit,
        @Nullable PhoneNumber phone,
        @Nullable List<String> fields) {

    static Asked of(int place, Declaration declared, UUID standIn, @Nullable List<String> fields) {
        boolean givenExact = declared.isExact(Attribute.GIVEN_NAME);
        boolean familyExact = declared.isExact(Attribute.FAMILY_NAME);
        return new Asked(
                place,
                declared.idcs(),
                declared.token(),
                declared.virtualId(),
                standIn,
                givenExact,
                arabic(declared.givenName(), givenExact),
                latin(declared.givenName(), givenExact),
                familyExact,
                arabic(declared.familyName(), familyExact),
                latin(declared.familyName(), familyExact),
                declared.birthDate(),
                declared.sex() == null ? null : declared.sex().name(),
                declared.nationality(),
                declared.cnie(),
                declared.residencePermit(),
                declared.phone(),
                fields);
    }

    private static @Nullable String arabic(@Nullable PersonName name, boolean exact) {
        return name == null ? null : form(name.ar(), exact ? UnaryOperator.identity() : NameNormalizer::arabic);
    }

    private static @Nullable String latin(@Nullable PersonName name, boolean exact) {
        return name == null ? null : form(name.fr(), exact ? UnaryOperator.identity() : NameNormalizer::latin);
    }

    private static @Nullable String form(@Nullable String written, UnaryOperator<String> form) {
        return written == null ? null : form.apply(written);
    }
}
