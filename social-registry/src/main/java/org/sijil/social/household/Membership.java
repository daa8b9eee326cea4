package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * All that a partner learns of a household; the same for somebody who is unknown and somebody who is in none.
 *
 * @param size how many members the household has, the sealed not counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Membership(boolean member, @Nullable Integer size) {}
