package org.sijil.population.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/** One newcomer held up at the gate, and what became of them: the moves that {@link CaseState} allows. */
@Entity
@Table(name = "duplicate_case")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class DuplicateCase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String request;

    @Column(updatable = false)
    private String fingerprint;

    @Column(updatable = false)
    private String described;

    @Column(updatable = false)
    private String territory;

    @Column(updatable = false)
    private String rules;

    @Column(name = "opened_at", updatable = false)
    private OffsetDateTime openedAt;

    @Column(name = "opened_by", updatable = false)
    private String openedBy;

    @Column(name = "due_at", updatable = false)
    private OffsetDateTime dueAt;

    @Column(name = "assigned_to")
    private @Nullable String assignedTo;

    @Column(name = "claimed_until")
    private @Nullable OffsetDateTime claimedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    private @Nullable String reason;

    private @Nullable UUID person;

    @Version
    private int version;

    /** For Hibernate only. */
    protected DuplicateCase() {}

    DuplicateCase(CaseOpening opening, String by, OffsetDateTime at, OffsetDateTime due) {
        state = CaseState.OPEN;
        kind = opening.kind();
        request = opening.request();
        fingerprint = opening.fingerprint();
        described = opening.described();
        territory = opening.territory();
        rules = opening.rules();
        openedBy = by;
        openedAt = at;
        dueAt = due;
    }

    /** As it is written without a session, under an id that the database gave. */
    DuplicateCase under(UUID given) {
        id = given;
        return this;
    }

    /** One adjudicator takes it; whoever has it may take it again, to see who has come since. */
    void claim(String by, OffsetDateTime at, OffsetDateTime until) {
        require(CaseState.ASSIGNED);
        if (by.equals(openedBy)) {
            throw DuplicateProblem.OWN_CASE.refuse();
        }
        if (claimedUntil != null && !by.equals(assignedTo) && claimedUntil.isAfter(at)) {
            throw DuplicateProblem.CASE_CLAIMED.refuse();
        }
        state = CaseState.ASSIGNED;
        assignedTo = by;
        claimedUntil = until;
    }

    /** Refuses whoever may not decide it now. */
    void requireDecidableBy(String adjudicator) {
        if (state == CaseState.OPEN || (state == CaseState.ASSIGNED && !adjudicator.equals(assignedTo))) {
            throw DuplicateProblem.CASE_NOT_CLAIMED.refuse();
        }
        require(CaseState.DECIDED);
    }

    /** Whoever claimed it has decided. */
    void decide(DecideCase decided, UUID whom, String by, OffsetDateTime at) {
        requireDecidableBy(by);
        decision = decided.decision();
        person = whom;
        close(CaseState.DECIDED, decided.reason(), by, at);
    }

    /** Whoever opened it takes it back. */
    void withdraw(String why, String by, OffsetDateTime at) {
        if (!by.equals(openedBy)) {
            throw DuplicateProblem.NOT_OWN_CASE.refuse();
        }
        require(CaseState.WITHDRAWN);
        close(CaseState.WITHDRAWN, why, by, at);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String kind() {
        return kind;
    }

    String request() {
        return request;
    }

    String described() {
        return described;
    }

    TerritoryCode territory() {
        return new TerritoryCode(territory);
    }

    /** As it stands, without the people whom it compares. */
    DuplicateCaseView view() {
        DuplicateCaseView.Closed closed = closedAt == null || closedBy == null || reason == null
                ? null
                : new DuplicateCaseView.Closed(decision, reason, person, closedBy, closedAt);
        return new DuplicateCaseView(
                id,
                state,
                kind,
                territory(),
                openedAt,
                openedBy,
                dueAt,
                assignedTo,
                claimedUntil,
                closed,
                rules,
                null,
                null,
                version);
    }

    private void require(CaseState next) {
        if (!state.next().contains(next)) {
            throw DuplicateProblem.CASE_CLOSED.refuse();
        }
    }

    private void close(CaseState end, String why, String by, OffsetDateTime at) {
        state = end;
        reason = why;
        closedBy = by;
        closedAt = at;
    }
}
