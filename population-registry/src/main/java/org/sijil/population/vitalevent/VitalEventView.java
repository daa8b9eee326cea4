package org.sijil.population.vitalevent;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recorded vital event.
 *
 * @param spdciRecord the word that SPDCI clients use for the kind, such as {@code BIRTH}
 * @param spdciEvent the event in the SPDCI schemas, such as {@code LiveBirth}
 * @param person the record of the person whom it befell first: the child, the deceased, the wife, the ward
 * @param people everybody who takes part
 * @param recordedBy the account that recorded it; staff see it
 * @param recordedAs in which role; absent for what was recorded before this was kept
 * @param cancelled present once the event no longer counts; it stays on record
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "VitalEventView")
public record VitalEventView(
        UUID id,
        VitalEventType type,
        @Nullable String spdciRecord,
        @Nullable String spdciEvent,
        UUID person,
        List<Part> people,
        LocalDate date,
        OffsetDateTime recordedAt,
        @Nullable String recordedBy,
        @Nullable String recordedAs,
        @Nullable Act act,
        @Nullable DeclaredBy declaredBy,
        @Nullable Details details,
        @Nullable Cancelled cancelled) {

    /** Who declared an event; somebody registered by the opaque id of the record. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeclaredBy(
            Declarant.Capacity as,
            @Nullable UUID person,
            @Nullable String name) {}

    /**
     * When an event was cancelled, and why.
     *
     * @param by the account that did; staff see it
     * @param as in which role
     */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cancelled(
            OffsetDateTime at,
            @Nullable String by,
            @Nullable String as,
            String reason) {

        Cancelled withoutAccount() {
            return new Cancelled(at, null, as, reason);
        }
    }

    /** The same for whom it befell: which office and which role is theirs to know, which clerk is not. */
    VitalEventView withoutAccounts() {
        return new VitalEventView(
                id,
                type,
                spdciRecord,
                spdciEvent,
                person,
                people,
                date,
                recordedAt,
                null,
                recordedAs,
                act,
                declaredBy,
                details,
                cancelled == null ? null : cancelled.withoutAccount());
    }

    VitalEventView inSpdciWords() {
        return new VitalEventView(
                id,
                type,
                type.spdciRecord(),
                type.spdciEvent(),
                person,
                people,
                date,
                recordedAt,
                recordedBy,
                recordedAs,
                act,
                declaredBy,
                details,
                cancelled);
    }
}
