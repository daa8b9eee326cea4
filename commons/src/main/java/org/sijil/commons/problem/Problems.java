package org.sijil.commons.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    static List<Problem.FieldError> violations(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> new Problem.FieldError(
                        pointer(violation.getPropertyPath()), rule(violation), violation.getMessage()))
                .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                .toList();
    }

    private static String rule(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A JSON pointer from a validation path: the method and its body parameter are not part of what the caller sent. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object position = node.getIndex() == null ? node.getKey() : node.getIndex();
                pointer.append('/').append(position);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = "/" + node.getName();
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }
}
