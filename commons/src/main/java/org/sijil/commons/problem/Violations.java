package org.sijil.commons.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads from what the validator found which fields are at fault and why. */
final class Violations {

    private static final Comparator<Refused.Fault> ORDER = Comparator.comparing(Refused.Fault::pointer)
            .thenComparing(fault -> fault.reason().code());

    private Violations() {}

    /** Every broken constraint at once, in the order of the pointers. */
    static Refused refusal(Set<? extends ConstraintViolation<?>> violations) {
        List<Refused.Fault> faults =
                violations.stream().map(Violations::fault).sorted(ORDER).toList();
        return new Refused(CommonProblem.INVALID_REQUEST, faults);
    }

    private static Refused.Fault fault(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        return isMissingBody(violation)
                ? new Refused.Fault("", BrokenRule.MISSING_BODY)
                : new Refused.Fault(pointer, reason(violation));
    }

    /** Parameters of the address are never required here, so that a parameter that is null is the body. */
    private static boolean isMissingBody(ConstraintViolation<?> violation) {
        ElementKind last = ElementKind.METHOD;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node.getKind();
        }
        return last == ElementKind.PARAMETER && violation.getInvalidValue() == null;
    }

    private static ProblemType reason(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = constraint(violation);
        return BrokenRule.of(violation.getMessageTemplate())
                .or(() -> BrokenRule.of(constraint))
                .map(rule -> rule.with(attributes))
                .orElseGet(() -> unworded(constraint));
    }

    /** A constraint that nobody has worded yet. */
    private static ProblemType unworded(String constraint) {
        CommonProblem general = CommonProblem.INVALID_VALUE;
        return new WordedProblem(constraint, general.answer());
    }

    private static String constraint(ConstraintViolation<?> violation) {
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
