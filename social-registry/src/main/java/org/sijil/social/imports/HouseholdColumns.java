package org.sijil.social.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sijil.social.declaration.DeclarationForm;
import org.sijil.social.membership.Situation;

/**
 * The columns of a household in CSV, each named by the path of a field: {@code members.0.idcs} is the field at {@code
 * /members/0/idcs}. A household is one line, so that its fate and its errors are those of one row.
 */
final class HouseholdColumns {

    /** The answers that are one value, and what is said of a member's situation: the type of each. */
    private static final Map<String, Class<?>> ANSWERS = types(DeclarationForm.class, Set.of("members", "contracts"));

    private static final Map<String, Class<?>> SITUATION = types(Situation.class, Set.of());

    private static final String PLACE = "([0-9]|[1-5][0-9])";
    private static final Pattern KNOWN = Pattern.compile(String.join(
            "|",
            "rowKey",
            "address\\.(territory|area|line)",
            "members\\." + PLACE + "\\.(idcs|relation|spouse|since|parents\\.[01])",
            "members\\." + PLACE + "\\.situation\\.(" + String.join("|", SITUATION.keySet()) + ")",
            "declaration\\.(" + String.join("|", ANSWERS.keySet()) + ")",
            "declaration\\.members\\." + PLACE + "\\.(idcs|answers\\.[A-Za-z][A-Za-z0-9-]{0,59})",
            "declaration\\.contracts\\.[A-Za-z][A-Za-z0-9-]{0,59}"));

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private HouseholdColumns() {}

    /** Which questions there are, and which contracts, is for the questionnaire to say. */
    static boolean has(String name) {
        return KNOWN.matcher(name).matches();
    }

    /** The row as JSON would have it. */
    static ObjectNode row(Map<String, String> cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        cells.forEach((name, cell) -> put(row, name, cell));
        return row;
    }

    private static void put(ObjectNode row, String name, String cell) {
        String[] steps = name.split("\\.");
        int last = steps.length - 1;
        JsonNode holder = row;
        for (int step = 0; step < last; step++) {
            holder = below(holder, steps[step], isPlace(steps[step + 1]));
        }
        if (holder instanceof ArrayNode list) {
            list.add(cell);
        } else {
            set((ObjectNode) holder, steps[last], type(steps), cell);
        }
    }

    /** A place that is left out holds an empty object, which is found wanting by the rules of what should be there. */
    private static JsonNode below(JsonNode holder, String step, boolean isList) {
        if (holder instanceof ArrayNode list) {
            int place = Integer.parseInt(step);
            while (list.size() <= place) {
                list.addObject();
            }
            return list.get(place);
        }
        return isList ? holder.withArrayProperty(step) : holder.withObjectProperty(step);
    }

    private static boolean isPlace(String step) {
        return Character.isDigit(step.charAt(0));
    }

    /** The type of a field; of an answer that a member gives, any. */
    private static Class<?> type(String... steps) {
        String name = steps[steps.length - 1];
        return switch (steps.length < 2 ? "" : steps[steps.length - 2]) {
            case "declaration" -> ANSWERS.getOrDefault(name, String.class);
            case "situation" -> SITUATION.getOrDefault(name, String.class);
            case "answers" -> Object.class;
            default -> String.class;
        };
    }

    /** What is no number and no yes or no stays text, which is refused with its pointer. */
    private static void set(ObjectNode holder, String name, Class<?> type, String cell) {
        if (type == Integer.class && NUMBER.matcher(cell).matches()) {
            holder.put(name, Integer.parseInt(cell));
        } else if (type.isAssignableFrom(Boolean.class) && YES_OR_NO.contains(cell)) {
            holder.put(name, Boolean.parseBoolean(cell));
        } else {
            holder.put(name, cell);
        }
    }

    private static Map<String, Class<?>> types(Class<? extends Record> fields, Set<String> without) {
        return Arrays.stream(fields.getRecordComponents())
                .filter(field -> !without.contains(field.getName()))
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
    }
}
