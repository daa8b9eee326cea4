package org.sijil.gateway.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of the services side by side.
 *
 * @param at when they were fetched
 * @param population persons by region and sex
 * @param social households and scores
 * @param enrollment families under each regime and amounts
 * @param unavailable services that do not answer at the moment; theirs is null
 */
@JsonInclude
public record Figures(
        OffsetDateTime at,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode population,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode social,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode enrollment,
        List<String> unavailable) {}
