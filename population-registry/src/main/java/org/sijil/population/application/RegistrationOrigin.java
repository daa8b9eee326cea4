package org.sijil.population.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.population.document.DocumentView;

/**
 * The request by which a person came into the register, as they are told of it themself: without the numbers of others who are named
 * in it. What it said of the person is the first version of the record.
 */
@RegisterForReflection
public record RegistrationOrigin(
        UUID request,
        Channel channel,
        RequestKind kind,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        List<DocumentView> documents,
        List<RegistrationStep> steps) {

    static RegistrationOrigin of(RegistrationRequestView request, List<RegistrationStep> steps) {
        return new RegistrationOrigin(
                request.id(),
                request.channel(),
                request.kind(),
                request.createdAt(),
                request.submittedAt(),
                request.documents(),
                steps.stream().map(RegistrationStep::forApplicant).toList());
    }
}
