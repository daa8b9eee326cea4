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
        String recordedBy,
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

    /** When an event was cancelled, by the subject of which token, and why. */
    @RegisterForReflection
    public record Cancelled(OffsetDateTime at, String by, String reason) {}

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
                act,
                declaredBy,
                details,
                cancelled);
    }
}
