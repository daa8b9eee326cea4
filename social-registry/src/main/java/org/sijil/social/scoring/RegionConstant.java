package org.sijil.social.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a formula adds for a region.
 *
 * @param code HCP code, 01 to 12
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegionConstant(
        String code,
        BigDecimal constant,
        String confidence,
        @Nullable String note) {}
