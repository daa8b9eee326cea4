package org.sijil.social.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.social.geography.Address;
import org.sijil.social.geography.Area;
import org.sijil.social.membership.Member;
import org.sijil.social.scoring.Score;

/** The row of one household. Its members, declarations and scores are rows of their own, written beside it. */
@Entity
@Table(name = "household")
class Household {

    private static final int SCORE_DECIMALS = 7;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "territory")
    private String territory;

    @Column(name = "region")
    private String region;

    @Column(name = "area")
    @Enumerated(EnumType.STRING)
    private Area area;

    @Column(name = "address_line")
    private @Nullable String addressLine;

    @Column(name = "place_since")
    private LocalDate placeSince;

    @Column(name = "place_recorded_at")
    private OffsetDateTime placeRecordedAt;

    @Column(name = "registered_on", updatable = false)
    private LocalDate registeredOn;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    @Column(name = "declaration")
    private @Nullable UUID declaration;

    @Column(name = "declared_on")
    private @Nullable LocalDate declaredOn;

    @Column(name = "declaration_expires_on")
    private @Nullable LocalDate declarationExpiresOn;

    @Column(name = "head_since")
    private LocalDate headSince;

    @Column(name = "score")
    private @Nullable BigDecimal score;

    @Column(name = "formula")
    private @Nullable String formula;

    @Column(name = "scored_at")
    private @Nullable OffsetDateTime scoredAt;

    @Column(name = "basis")
    private @Nullable UUID basis;

    @Column(name = "corrected")
    private @Nullable BigDecimal corrected;

    @Column(name = "corrected_until")
    private @Nullable LocalDate correctedUntil;

    @Column(name = "people")
    private int people;

    @Column(name = "changes")
    private int changes;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate only. */
    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    @SuppressWarnings("NullAway.Init")
    Household(HouseholdCode householdCode, Address address, int size, LocalDate today, OffsetDateTime now) {
        code = householdCode.value();
        settleAt(address, today, now);
        registeredOn = today;
        headSince = today;
        people = size;
    }

    /** The same under an id, to be written beside Hibernate. */
    Household under(UUID given) {
        id = given;
        return this;
    }

    /** The household has moved. */
    void settleAt(Address address, LocalDate since, OffsetDateTime now) {
        territory = address.territory().value();
        region = address.territory().region().value();
        area = address.area();
        addressLine = address.line();
        placeSince = since;
        placeRecordedAt = now;
        basis = null;
    }

    /** The household has answered the questionnaire anew. */
    void declare(UUID newDeclaration, LocalDate today, LocalDate expiresOn) {
        declaration = newDeclaration;
        basis = null;
        declaredOn = today;
        declarationExpiresOn = expiresOn;
        fallBack();
    }

    /** A decision has corrected answers; when to declare anew stays as it was. */
    void correct(UUID correctedDeclaration) {
        declaration = correctedDeclaration;
        basis = null;
        fallBack();
    }

    /**
     * A corrected score stays the final one whatever is computed from the same answers.
     *
     * @param id of the score's row, whose facts hold until something of them changes
     */
    void score(UUID id, Score computed, OffsetDateTime at) {
        basis = id;
        score = corrected == null ? computed.value() : corrected;
        formula = computed.formula();
        scoredAt = at;
    }

    /** A decision sets the final score. */
    void correct(BigDecimal value, LocalDate until) {
        corrected = value.setScale(SCORE_DECIMALS);
        correctedUntil = until;
        score = corrected;
    }

    /** The computed score is the final one again. */
    void fallBack(BigDecimal computed) {
        fallBack();
        score = computed;
    }

    private void fallBack() {
        corrected = null;
        correctedUntil = null;
    }

    /** The household now has these members; without any it is dissolved. */
    void settle(List<Member> members, boolean underANewHead, LocalDate today) {
        people = members.size();
        changes++;
        basis = null;
        headSince = underANewHead ? today : headSince;
        dissolvedOn = members.isEmpty() ? today : null;
    }

    /** Whether the questionnaire is to be filled in anew: never was, its term is over, or for another head. */
    boolean isDeclarationDue(LocalDate today) {
        return declaredOn == null
                || declaredOn.isBefore(headSince)
                || (declarationExpiresOn != null && !declarationExpiresOn.isAfter(today));
    }

    boolean isDissolved() {
        return dissolvedOn != null;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    Area area() {
        return area;
    }

    String region() {
        return region;
    }

    TerritoryCode territory() {
        return new TerritoryCode(territory);
    }

    Address address() {
        return new Address(territory(), area, addressLine);
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    @Nullable
    UUID declaration() {
        return declaration;
    }

    @Nullable
    LocalDate declaredOn() {
        return declaredOn;
    }

    @Nullable
    LocalDate declarationExpiresOn() {
        return declarationExpiresOn;
    }

    @Nullable
    ScoreSummary score() {
        return score == null || formula == null || scoredAt == null
                ? null
                : new ScoreSummary(score.toPlainString(), formula, scoredAt, correctedUntil);
    }

    @Nullable
    UUID basis() {
        return basis;
    }

    int version() {
        return version;
    }
}
