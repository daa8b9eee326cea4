package org.sijil.localstack.nation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A name in the two scripts of the civil register.
 *
 * @param ar missing for most foreign residents
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Name(@Nullable String ar, String fr) {}
