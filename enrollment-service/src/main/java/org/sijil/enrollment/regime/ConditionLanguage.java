package org.sijil.enrollment.regime;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads conditions: CEL with exactly our variables, checked for type when the file is read.
 *
 * <p>Native image: dev.cel reads its own descriptors through protobuf's reflection; {@code reflection-config.json} of this
 * module registers them. It was not run natively here.
 */
final class ConditionLanguage {

    private final Cel cel;
    private final Map<String, Object> parameters;

    private ConditionLanguage(Map<String, CelType> variables, Map<String, Object> parameters) {
        CelBuilder builder = CelFactory.standardCelBuilder().setResultType(SimpleType.BOOL);
        variables.forEach(builder::addVar);
        parameters.keySet().forEach(name -> builder.addVar(name, SimpleType.INT));
        this.cel = builder.build();
        this.parameters = parameters;
    }

    /** The language of conditions on a family. */
    static ConditionLanguage ofFamilies(RegimeVersion version) {
        return new ConditionLanguage(Variables.FAMILY, parameters(version));
    }

    /** The language of conditions on one member of a family. */
    static ConditionLanguage ofMembers(RegimeVersion version) {
        Map<String, CelType> both = new HashMap<>(Variables.FAMILY);
        both.putAll(Variables.MEMBER);
        return new ConditionLanguage(both, parameters(version));
    }

    /**
     * Makes a condition ready to be asked.
     *
     * @throws IllegalArgumentException when it does not parse, names an unknown variable or is not of type bool
     */
    Predicate<Map<String, Object>> read(String expression) {
        try {
            var program = cel.createProgram(cel.compile(expression).getAst());
            return facts -> ask(program, facts);
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalArgumentException(reason(wrong), wrong);
        }
    }

    private boolean ask(dev.cel.runtime.CelRuntime.Program program, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.putAll(parameters);
        try {
            return (Boolean) program.eval(all);
        } catch (CelEvaluationException failure) {
            throw new IllegalStateException("A checked condition could not be evaluated", failure);
        }
    }

    private static Map<String, Object> parameters(RegimeVersion version) {
        Map<String, Object> named = new HashMap<>();
        version.parameters().forEach((name, value) -> named.put(Variables.PARAMETER + name, value.number()));
        return named;
    }

    private static String reason(Exception wrong) {
        if (wrong instanceof CelValidationException invalid) {
            return invalid.getErrors().stream().map(CelIssue::getMessage).collect(Collectors.joining("; "));
        }
        return String.valueOf(wrong.getMessage());
    }
}
