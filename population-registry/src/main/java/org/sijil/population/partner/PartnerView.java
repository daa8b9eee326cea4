package org.sijil.population.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as operators and auditors see it.
 *
 * @param id the client of its tokens
 * @param demo whether it came with a demonstration
 * @param paused since when and why it is not answered; left out while it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerView(String id, boolean demo, @Nullable Pause paused, List<Grant> grants) {}
