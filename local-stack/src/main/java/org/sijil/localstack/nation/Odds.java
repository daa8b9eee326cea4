package org.sijil.localstack.nation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A list with weights, from which a fraction between 0 and 1 picks one. */
final class Odds<T> {

    private final List<T> values;
    private final double[] upTo;

    Odds(List<T> values, ToDoubleFunction<T> weight) {
        this.values = List.copyOf(values);
        upTo = values.stream().mapToDouble(weight).toArray();
        for (int place = 1; place < upTo.length; place++) {
            upTo[place] += upTo[place - 1];
        }
    }

    /** The value whose share of the weights holds the fraction. */
    T at(double fraction) {
        int place = Arrays.binarySearch(upTo, fraction * upTo[upTo.length - 1]);
        return values.get(Math.min(place < 0 ? -place - 1 : place + 1, upTo.length - 1));
    }
}
