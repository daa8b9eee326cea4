package org.sijil.social.scoring;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sijil.social.declaration.DeclarationRules;

/**
 * The ages at which a member begins or ceases to be counted: by an age class of the formula, or by a count of the answers. The
 * age of the head counts by itself, each year.
 */
final class AgesThatCount {

    private AgesThatCount() {}

    /** Completed years at which a score by the formula may change. */
    static SortedSet<Integer> of(Formula formula) {
        SortedSet<Integer> turned = new TreeSet<>(DeclarationRules.AGES_COUNTED);
        Stream.of(formula.urban(), formula.rural())
                .flatMap(area -> area.variables().stream())
                .forEach(variable -> turned.addAll(variable.measured().turned()));
        return turned;
    }
}
