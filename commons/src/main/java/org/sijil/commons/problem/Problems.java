package org.sijil.commons.problem;

import java.util.List;
import java.util.Locale;

/** Writes problem documents; the one place that knows their form. */
public final class Problems {

    private Problems() {}

    /** The document of a refusal, in the caller's language. */
    public static Problem of(Refused refusal, Locale language) {
        List<Problem.FieldError> errors = refusal.faults().stream()
                .map(fault -> new Problem.FieldError(
                        fault.pointer(),
                        fault.reason().code(),
                        fault.reason().title().in(language) + ". "
                                + fault.reason().remedy().in(language)))
                .toList();
        return of(refusal.type(), language, errors);
    }

    /** The document of one reason, with the fields that caused it. */
    public static Problem of(ProblemType type, Locale language, List<Problem.FieldError> errors) {
        return new Problem(
                "/problems/" + type.code(),
                type.title().in(language),
                type.status(),
                type.remedy().in(language),
                type.code(),
                TraceId.current(),
                errors);
    }

    /** Whether a failure is a race that the database ended, so that the same work may succeed in a new transaction. */
    public static boolean isRace(Throwable failure) {
        return DatabaseFailure.isRace(failure);
    }
}
