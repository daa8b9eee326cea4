package org.sijil.enrollment.eligibility;

import java.util.List;
import java.util.UUID;

/**
 * A decision taken again from its kept facts by the version that it names.
 *
 * @param same whether outcome, reasons and exclusions are those that were kept
 * @param sameFile whether the file that holds the version is the one of then, letter for letter
 */
public record DecisionReplay(UUID decision, boolean same, boolean sameFile, boolean eligible, List<String> reasons) {}
