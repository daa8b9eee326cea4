package org.sijil.population.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.NameNormalizer;
import org.sijil.commons.name.PersonName;

/** One person, for life and after. The database keeps every version that is written. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "idcs", updatable = false)
    private String idcs;

    @Column(name = "given_name_ar")
    private @Nullable String givenNameAr;

    @Column(name = "given_name_fr")
    private @Nullable String givenNameFr;

    @Column(name = "family_name_ar")
    private @Nullable String familyNameAr;

    @Column(name = "family_name_fr")
    private @Nullable String familyNameFr;

    @Column(name = "given_key_ar")
    private @Nullable String givenKeyAr;

    @Column(name = "given_key_fr")
    private @Nullable String givenKeyFr;

    @Column(name = "family_key_ar")
    private @Nullable String familyKeyAr;

    @Column(name = "family_key_fr")
    private @Nullable String familyKeyFr;

    @Column(name = "sex", updatable = false)
    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date", updatable = false)
    private LocalDate birthDate;

    @Column(name = "birth_place", updatable = false)
    private @Nullable String birthPlace;

    @Column(name = "nationality", updatable = false)
    private String nationality;

    @Column(name = "cnie", updatable = false)
    private @Nullable String cnie;

    @Column(name = "residence_permit", updatable = false)
    private @Nullable String residencePermit;

    @Column(name = "guardian", updatable = false)
    private @Nullable UUID guardian;

    @Column(name = "guardian_relation", updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable GuardianRelation guardianRelation;

    @Column(name = "marital_status")
    @Enumerated(EnumType.STRING)
    private @Nullable MaritalStatus maritalStatus;

    @Column(name = "territory")
    private String territory;

    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Area area;

    @Column(name = "address_line")
    private @Nullable String addressLine;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private LifeStatus status;

    @Column(name = "death_date")
    private @Nullable LocalDate deathDate;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    /** For Hibernate only. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(Idcs number, Identity identity, PersonDetails details, @Nullable Guardianship guardianship, Stamp stamp) {
        idcs = number.value();
        sex = identity.sex();
        birthDate = identity.birthDate();
        birthPlace = text(identity.birthPlace(), TerritoryCode::value);
        nationality = identity.nationality();
        cnie = text(identity.cnie(), Cnie::value);
        residencePermit = text(identity.residencePermit(), ResidencePermit::value);
        guardian = guardianship == null ? null : guardianship.person();
        guardianRelation = guardianship == null ? null : guardianship.relation();
        status = LifeStatus.ACTIVE;
        change(details, stamp);
    }

    /** Replaces what may change in a life; the earlier version stays in the history. */
    void change(PersonDetails details, Stamp stamp) {
        call(details.givenName(), details.familyName());
        maritalStatus = details.maritalStatus();
        territory = details.address().territory().value();
        area = details.address().area();
        addressLine = details.address().line();
        phone = text(details.phone(), PhoneNumber::value);
        email = details.email();
        mark(stamp);
    }

    /** The person has died; from now on the record stands still. */
    void die(LocalDate day, Stamp stamp) {
        status = LifeStatus.DEAD;
        deathDate = day;
        mark(stamp.trueFrom(day));
    }

    boolean isAlive() {
        return status == LifeStatus.ACTIVE;
    }

    boolean isAdult(LocalDate on) {
        return !birthDate.plusYears(Identity.MAJORITY).isAfter(on);
    }

    boolean isBornAfter(LocalDate day) {
        return birthDate.isAfter(day);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    TerritoryCode territory() {
        return new TerritoryCode(territory);
    }

    PersonEvent event() {
        return new PersonEvent(new Idcs(idcs), birthDate, sex, status, deathDate, nationality, version);
    }

    PersonView view() {
        return new PersonView(
                id,
                new Idcs(idcs),
                new PersonName(givenNameAr, givenNameFr),
                new PersonName(familyNameAr, familyNameFr),
                sex,
                birthDate,
                birthPlace == null ? null : new TerritoryCode(birthPlace),
                nationality,
                cnie == null ? null : new Cnie(cnie),
                residencePermit == null ? null : new ResidencePermit(residencePermit),
                guardian == null || guardianRelation == null ? null : new Guardianship(guardian, guardianRelation),
                maritalStatus,
                new Address(new TerritoryCode(territory), area, addressLine),
                phone == null ? null : new PhoneNumber(phone),
                email,
                status,
                deathDate,
                version);
    }

    private void call(PersonName given, PersonName family) {
        givenNameAr = given.ar();
        givenNameFr = given.fr();
        familyNameAr = family.ar();
        familyNameFr = family.fr();
        givenKeyAr = text(given.ar(), NameNormalizer::arabic);
        givenKeyFr = text(given.fr(), NameNormalizer::latin);
        familyKeyAr = text(family.ar(), NameNormalizer::arabic);
        familyKeyFr = text(family.fr(), NameNormalizer::latin);
    }

    private void mark(Stamp stamp) {
        recordedBy = stamp.by();
        recordedAt = stamp.at();
        validFrom = stamp.from();
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> form) {
        return value == null ? null : form.apply(value);
    }
}
