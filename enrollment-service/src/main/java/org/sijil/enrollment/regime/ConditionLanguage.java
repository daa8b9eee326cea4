package org.sijil.enrollment.regime;

import com.google.protobuf.Any;
import com.google.protobuf.BoolValue;
import com.google.protobuf.BytesValue;
import com.google.protobuf.DoubleValue;
import com.google.protobuf.Duration;
import com.google.protobuf.FloatValue;
import com.google.protobuf.Int32Value;
import com.google.protobuf.Int64Value;
import com.google.protobuf.ListValue;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UInt32Value;
import com.google.protobuf.UInt64Value;
import com.google.protobuf.Value;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads conditions: CEL with exactly our variables, checked for type when the file is read.
 *
 * <p>Native image: dev.cel reads protobuf's well-known types by reflection, so they are registered here. That was not run
 * natively yet.
 */
@RegisterForReflection(
        targets = {
            Any.class,
            Any.Builder.class,
            BoolValue.class,
            BoolValue.Builder.class,
            BytesValue.class,
            BytesValue.Builder.class,
            DoubleValue.class,
            DoubleValue.Builder.class,
            Duration.class,
            Duration.Builder.class,
            FloatValue.class,
            FloatValue.Builder.class,
            Int32Value.class,
            Int32Value.Builder.class,
            Int64Value.class,
            Int64Value.Builder.class,
            ListValue.class,
            ListValue.Builder.class,
            StringValue.class,
            StringValue.Builder.class,
            Struct.class,
            Struct.Builder.class,
            Timestamp.class,
            Timestamp.Builder.class,
            UInt32Value.class,
            UInt32Value.Builder.class,
            UInt64Value.class,
            UInt64Value.Builder.class,
            Value.class,
            Value.Builder.class
        })
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
    static ConditionLanguage ofFamilies(Regime regime, RegimeVersion version) {
        return new ConditionLanguage(Variables.ofFamilies(regime), parameters(version));
    }

    /** The language of conditions on one member of a family. */
    static ConditionLanguage ofMembers(Regime regime, RegimeVersion version) {
        return new ConditionLanguage(Variables.ofMembers(regime), parameters(version));
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

    private boolean ask(CelRuntime.Program program, Map<String, Object> facts) {
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
