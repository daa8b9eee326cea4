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
import java.util.Set;
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
import org.sijil.commons.time.Birthdays;

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

    @Column(name = "sex")
    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date", updatable = false)
    private LocalDate birthDate;

    @Column(name = "birth_place", updatable = false)
    private @Nullable String birthPlace;

    @Column(name = "nationality")
    private String nationality;

    @Column(name = "cnie")
    private @Nullable String cnie;

    @Column(name = "residence_permit")
    private @Nullable String residencePermit;

    @Column(name = "mother")
    private @Nullable UUID mother;

    @Column(name = "father")
    private @Nullable UUID father;

    @Column(name = "guardian")
    private @Nullable UUID guardian;

    @Column(name = "guardian_relation")
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
    Person(Idcs number, LocalDate born, @Nullable TerritoryCode place, Facts facts, Stamp stamp) {
        idcs = number.value();
        birthDate = born;
        birthPlace = text(place, TerritoryCode::value);
        become(facts, stamp);
    }

    /** As the database has the person, outside any session. */
    static Person of(PersonView known, Stamp stamp) {
        Person person = new Person(known.idcs(), known.birthDate(), known.birthPlace(), Facts.of(known), stamp);
        person.id = known.id();
        person.version = known.version();
        return person;
    }

    /** Somebody new who is written without a session, under an id that the database gave. */
    Person under(UUID given) {
        id = given;
        return this;
    }

    /** The version that follows, written without a session. */
    void becomeNext(Facts facts, Stamp stamp) {
        become(facts, stamp);
        version++;
    }

    /** What holds of the person from a day on; the earlier versions stay in the history. */
    void become(Facts facts, Stamp stamp) {
        call(facts.givenName(), facts.familyName());
        sex = facts.sex();
        nationality = facts.nationality();
        cnie = text(facts.cnie(), Cnie::value);
        residencePermit = text(facts.residencePermit(), ResidencePermit::value);
        mother = facts.mother();
        father = facts.father();
        guardian = facts.guardian() == null ? null : facts.guardian().person();
        guardianRelation = facts.guardian() == null ? null : facts.guardian().relation();
        maritalStatus = facts.maritalStatus();
        territory = facts.address().territory().value();
        area = facts.address().area();
        addressLine = facts.address().line();
        phone = text(facts.phone(), PhoneNumber::value);
        email = facts.email();
        status = facts.status();
        deathDate = facts.deathDate();
        mark(stamp);
    }

    boolean isAlive() {
        return status == LifeStatus.ACTIVE;
    }

    boolean isAdult(LocalDate on) {
        return !Birthdays.of(birthDate, Identity.MAJORITY).isAfter(on);
    }

    boolean isDead() {
        return status == LifeStatus.DEAD;
    }

    boolean isVoid() {
        return status == LifeStatus.VOID;
    }

    boolean isMerged() {
        return status == LifeStatus.MERGED;
    }

    UUID id() {
        return id;
    }

    Idcs idcs() {
        return new Idcs(idcs);
    }

    int version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }

    TerritoryCode territory() {
        return new TerritoryCode(territory);
    }

    Set<String> traits() {
        return Traits.of(
                new PersonName(givenNameAr, givenNameFr),
                new PersonName(familyNameAr, familyNameFr),
                birthDate,
                birthPlace == null ? null : new TerritoryCode(birthPlace),
                territory());
    }

    /** The values of {@link PersonTable#COLUMNS}. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            id,
            idcs,
            givenNameAr,
            givenNameFr,
            familyNameAr,
            familyNameFr,
            givenKeyAr,
            givenKeyFr,
            familyKeyAr,
            familyKeyFr,
            sex,
            birthDate,
            birthPlace,
            nationality,
            cnie,
            residencePermit,
            mother,
            father,
            guardian,
            guardianRelation,
            maritalStatus,
            territory,
            area,
            addressLine,
            phone,
            email,
            status,
            deathDate,
            version,
            validFrom,
            recordedAt,
            recordedBy
        };
    }

    PersonEvent event() {
        return new PersonEvent(new Idcs(idcs), birthDate, sex, status, deathDate, nationality, null, null, version);
    }

    /** What is told when the person is entered: of a birth, the parents too. */
    PersonEvent entered() {
        return event().bornTo(mother, father);
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
                mother,
                father,
                guardianship(),
                maritalStatus,
                new Address(new TerritoryCode(territory), area, addressLine),
                phone == null ? null : new PhoneNumber(phone),
                email,
                status,
                deathDate,
                version);
    }

    /** What may change of the person, as it is now. */
    Facts facts() {
        return Facts.of(view());
    }

    private @Nullable Guardianship guardianship() {
        return guardian == null || guardianRelation == null ? null : new Guardianship(guardian, guardianRelation);
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

    /** No version is recorded before the one that it follows, whatever the clocks of two replicas say. */
    private void mark(Stamp stamp) {
        recordedBy = stamp.by();
        recordedAt = recordedAt == null || stamp.at().isAfter(recordedAt) ? stamp.at() : recordedAt;
        validFrom = stamp.from();
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> form) {
        return value == null ? null : form.apply(value);
    }
}
