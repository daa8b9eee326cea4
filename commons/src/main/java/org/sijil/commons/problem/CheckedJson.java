package org.sijil.commons.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;

/** Reads JSON that is no request's body, as a line of a file, by the same rules and with the same refusals. */
@ApplicationScoped
public class CheckedJson {

    private final ObjectMapper json;
    private final UnreadableJson unreadable;
    private final Validator validator;

    CheckedJson(ObjectMapper json, UnreadableJson unreadable, ValidatorFactory validators) {
        this.json = json;
        this.unreadable = unreadable;
        this.validator = validators
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .traversableResolver(new Whole())
                .enableTraversableResolverResultCache(false)
                .getValidator();
    }

    /**
     * The object that a text holds.
     *
     * @throws Refused when the text is no JSON object
     */
    public ObjectNode object(String text) {
        try {
            if (json.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw unreadable.refusal(broken);
        }
        throw CommonProblem.MALFORMED_BODY.refuse();
    }

    /**
     * A value that keeps the rules of its type.
     *
     * @throws Refused naming every field that is not what the type says, as far as it can be read
     */
    public <T> T read(JsonNode tree, Class<T> type) {
        return check(value(tree, type));
    }

    /**
     * The same for a value that was read before.
     *
     * @throws Refused naming every field that is not what the type says
     */
    public <T> T check(T value) {
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw Violations.refusal(violations);
        }
        return value;
    }

    private <T> T value(JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException unfit) {
            throw unreadable.refusal(unfit);
        }
    }

    /** What was read from a text is there whole. Asking the object mapper of the database, field by field, took half of a check. */
    private static final class Whole implements TraversableResolver {

        @Override
        public boolean isReachable(Object holder, Path.Node field, Class<?> root, Path toHolder, ElementType kind) {
            return true;
        }

        @Override
        public boolean isCascadable(Object holder, Path.Node field, Class<?> root, Path toHolder, ElementType kind) {
            return true;
        }
    }
}
