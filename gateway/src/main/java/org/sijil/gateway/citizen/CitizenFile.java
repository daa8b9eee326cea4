package org.sijil.gateway.citizen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the State holds about one citizen. A section is null when there is nothing, or when {@code unavailable} names it.
 *
 * @param person entry in the population registry
 * @param household household, members and score
 * @param rights health cover and direct support
 * @param payments payments of direct support
 * @param unavailable sections whose service does not answer at the moment
 */
@JsonInclude
public record CitizenFile(
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode person,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode household,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode rights,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode payments,
        List<String> unavailable) {}
