package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.document.DocumentReference;
import org.sijil.population.registration.RegisterPerson;

/**
 * What is said in a request. A draft may leave out any field of the person; whole it is judged when it is submitted.
 *
 * @param witnesses who attest the identity of somebody without papers
 * @param documents which the caller handed in before
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"kind": "moroccan",
                 "person": {"givenName": {"ar": "فاطمة الزهراء", "fr": "Fatima Zahra"},
                            "familyName": {"ar": "العلوي", "fr": "Alaoui"},
                            "sex": "female", "birthDate": "1988-03-08", "birthPlace": "06.141", "nationality": "MA",
                            "cnie": "BE123456",
                            "address": {"territory": "06.141.01.30", "area": "urban", "line": "12, rue Ibn Sina"}}}
                """)
public record RegistrationDraft(
        @NotNull RequestKind kind,

        @Schema(description = "As in registerPerson; while the request is a draft, any field may be left out") @NotNull
        RegisterPerson person,

        @Nullable @Size(max = 5) List<@NotNull Idcs> witnesses,
        @Nullable @Size(max = 20) List<@NotNull @Valid DocumentReference> documents) {

    /** The witnesses, if any. */
    List<Idcs> namedWitnesses() {
        return witnesses == null ? List.of() : witnesses;
    }

    /** The papers, if any. */
    List<DocumentReference> namedDocuments() {
        return documents == null ? List.of() : documents;
    }
}
