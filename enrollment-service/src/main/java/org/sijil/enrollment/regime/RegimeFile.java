package org.sijil.enrollment.regime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads one regime file, strictly: an unknown field, a missing part or a wrong type is refused with its line. */
final class RegimeFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule().addDeserializer(Money.class, new PlainAmount()))
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RegimeFile() {}

    /**
     * The regime that the file states.
     *
     * @throws InvalidRegime naming file, line and reason
     */
    static RegimeRules read(String file, String text) {
        FileLines lines = lines(file, text);
        Regime regime = ended(parse(file, text, lines));
        RegimeChecks.firstFault(regime).ifPresent(fault -> {
            throw new InvalidRegime(file, lines.of(fault.pointer()), fault.reason());
        });
        return RegimeRules.of(regime, text, (pointer, reason) -> new InvalidRegime(file, lines.of(pointer), reason));
    }

    private static FileLines lines(String file, String text) {
        try {
            return new FileLines(text);
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : notYaml.getProblemMark().getLine() + 1;
            throw new InvalidRegime(file, line, notYaml.getProblem(), notYaml);
        }
    }

    private static Regime parse(String file, String text, FileLines lines) {
        try {
            return YAML.readValue(text, Regime.class);
        } catch (JsonMappingException misfit) {
            String pointer = pointer(misfit);
            throw new InvalidRegime(file, lines.of(pointer), pointer + ": " + reason(misfit), misfit);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidRegime(file, line(unreadable), unreadable.getOriginalMessage(), unreadable);
        }
    }

    private static int line(JacksonException unreadable) {
        return unreadable.getLocation() == null ? 1 : unreadable.getLocation().getLineNr();
    }

    private static String pointer(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(part -> part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName())
                .map(part -> "/" + part)
                .collect(Collectors.joining());
    }

    private static String reason(JsonMappingException misfit) {
        if (misfit instanceof ValueInstantiationException refused && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        return misfit.getOriginalMessage();
    }

    /** A version without an end of its own ends where the next begins. */
    private static Regime ended(Regime regime) {
        List<RegimeVersion> versions = regime.versions();
        List<RegimeVersion> ended = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            RegimeVersion version = versions.get(i);
            boolean open = version.effectiveUntil() == null && i + 1 < versions.size();
            ended.add(open ? version.until(versions.get(i + 1).effectiveFrom()) : version);
        }
        return new Regime(
                regime.id(),
                regime.kind(),
                regime.names(),
                regime.membership(),
                ended,
                regime.openPoints(),
                regime.amounts());
    }

    /** Files write {@code amount: "200"}: the currency is the country's. */
    private static final class PlainAmount extends StdDeserializer<Money> {

        private static final long serialVersionUID = 1L;

        PlainAmount() {
            super(Money.class);
        }

        @Override
        public @Nullable Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return Money.of(parser.getText());
            } catch (IllegalArgumentException | ArithmeticException notMoney) {
                return (Money)
                        context.handleWeirdStringValue(Money.class, parser.getText(), "not an amount in dirhams");
            }
        }
    }
}
