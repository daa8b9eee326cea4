package org.sijil.commons.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from a failure of the JSON reader which field is at fault and why. */
@Singleton
class UnreadableJson {

    private static final int LONGEST_STEP = 60;

    private final ObjectMapper json;

    UnreadableJson(ObjectMapper json) {
        this.json = json;
    }

    Refused refusal(JacksonException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return CommonProblem.MALFORMED_BODY.refuse();
        }
        if (isMissing(mapping)) {
            return new Refused(
                    CommonProblem.INVALID_REQUEST, List.of(new Refused.Fault(pointer(mapping), BrokenRule.NOT_NULL)));
        }
        InvalidValue invalid = invalidValue(mapping);
        return invalid == null
                ? reason(mapping).at(pointer(mapping))
                : invalid.reason().at(pointer(mapping) + invalid.within());
    }

    /** A number or a yes or no that was left out, or is null. The reader tells it from a wrong one by its words alone. */
    private static boolean isMissing(JsonMappingException mapping) {
        return mapping instanceof MismatchedInputException mismatched
                && mismatched.getTargetType() != null
                && mismatched.getTargetType().isPrimitive()
                && mapping.getOriginalMessage().startsWith("Cannot map `null` into type");
    }

    private static @Nullable InvalidValue invalidValue(JsonMappingException mapping) {
        Throwable cause = mapping.getCause();
        while (cause != null && !(cause instanceof InvalidValue)) {
            cause = cause.getCause();
        }
        return (InvalidValue) cause;
    }

    private ProblemType reason(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return CommonProblem.UNKNOWN_FIELD;
        }
        if (mapping.getCause() instanceof InputCoercionException) {
            return ValueForm.NUMBER_OUT_OF_RANGE;
        }
        if (mapping.getCause() instanceof StreamReadException) {
            return CommonProblem.MALFORMED_BODY;
        }
        Class<?> wanted = mapping instanceof MismatchedInputException mismatched ? mismatched.getTargetType() : null;
        return wanted == null ? CommonProblem.INVALID_VALUE : wanted(wanted);
    }

    private ProblemType wanted(Class<?> type) {
        if (!type.isEnum()) {
            return ValueForm.of(written(type));
        }
        String choices = Arrays.stream(type.getEnumConstants())
                .map(choice -> json.convertValue(choice, String.class))
                .collect(Collectors.joining(", "));
        return ValueForm.UNKNOWN_CHOICE.with(Map.of("choices", choices));
    }

    /** What stands in the JSON for a value of this type: for many of ours a text. */
    private Class<?> written(Class<?> type) {
        AnnotatedMember content = json.getSerializationConfig()
                .introspect(json.constructType(type))
                .findJsonValueAccessor();
        return content == null ? type : content.getRawType();
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> step.length() > LONGEST_STEP ? step.substring(0, LONGEST_STEP) : step)
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
