package org.sijil.population.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.population.registration.RegisterPerson;

/** A request that nobody else moves until the transaction ends. */
record HeldRequest(
        UUID id,
        RegistrationState state,
        int version,
        String owner,
        Channel channel,
        @Nullable LocalDate due,
        RegistrationDraft content) {

    /** As it was submitted: complete. */
    RegisterPerson person() {
        return content.person();
    }

    boolean isWitnessed() {
        return content.kind().isWitnessed();
    }
}
