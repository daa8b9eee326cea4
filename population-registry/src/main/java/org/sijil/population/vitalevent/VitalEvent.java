package org.sijil.population.vitalevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One event in a life, written once and never changed. */
@Entity
@Table(name = "vital_event")
class VitalEvent {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "type", updatable = false)
    @Enumerated(EnumType.STRING)
    private VitalEventType type;

    @Column(name = "person", updatable = false)
    private UUID person;

    @Column(name = "date", updatable = false)
    private LocalDate date;

    @Column(name = "recorded_at", updatable = false)
    private OffsetDateTime recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    /** For Hibernate only. */
    @SuppressWarnings("NullAway.Init")
    protected VitalEvent() {}

    @SuppressWarnings("NullAway.Init")
    VitalEvent(VitalEventType type, UUID person, LocalDate date, OffsetDateTime recordedAt, String recordedBy) {
        this.type = type;
        this.person = person;
        this.date = date;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    VitalEventView view() {
        return new VitalEventView(id, type, person, date, recordedAt);
    }
}
