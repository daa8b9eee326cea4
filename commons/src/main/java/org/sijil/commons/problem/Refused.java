package org.sijil.commons.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expected refusal. Carries no stack trace: a client asking for an unknown person is not a fault of ours. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Fault> faults;
    private final @Nullable Duration retryAfter;

    Refused(ProblemType type) {
        this(type, List.of());
    }

    Refused(ProblemType type, List<Fault> faults) {
        this(type, faults, null);
    }

    private Refused(ProblemType type, List<Fault> faults, @Nullable Duration retryAfter) {
        super(type.code(), null, false, false);
        this.type = type;
        this.faults = faults;
        this.retryAfter = retryAfter;
    }

    /** The same refusal, which is worth asking about again after this time. */
    public Refused after(Duration time) {
        return new Refused(type, faults, time);
    }

    /** Adds one more field at fault, so that a caller can mend all of them at once. */
    public Refused and(String pointer, ProblemType reason) {
        List<Fault> all = new ArrayList<>(faults);
        all.add(new Fault(pointer, reason));
        return new Refused(type, List.copyOf(all), retryAfter);
    }

    /** The same refusal of a value that stands below a parent in what was sent, as in {@code /person}. */
    public Refused below(String parent) {
        return new Refused(
                type,
                faults.stream()
                        .map(fault -> new Fault(parent + fault.pointer(), fault.reason()))
                        .toList(),
                retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    /** After what time it is worth asking again; null where nothing was said of it. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /** The fields at fault, in the order they were found; empty when the request as a whole is refused. */
    public List<Fault> faults() {
        return faults;
    }

    /** One field that broke one rule. */
    public record Fault(String pointer, ProblemType reason) {}
}
