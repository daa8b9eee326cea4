package org.sijil.social.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sijil.social.declaration.DeclarationForm;

/**
 * The columns of a household in CSV, each named by the path of a field: {@code members.0.idcs} is the field at {@code
 * /members/0/idcs}. A household is one line, so that its fate and its errors are those of one row.
 */
final class HouseholdColumns {

    private static final String ROW_KEY = "rowKey";
    private static final Pattern MEMBER =
            Pattern.compile("members\\.([0-9]|[1-5][0-9])\\.(idcs|relation|spouse|since)");
    private static final Set<String> ADDRESS = Set.of("territory", "area", "line");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    /** Of the answers that are one value, the type of each; what is said of each member takes lines of JSON. */
    private static final Map<String, Class<?>> ANSWERS = Arrays.stream(DeclarationForm.class.getRecordComponents())
            .filter(answer -> !Set.of("members", "contracts").contains(answer.getName()))
            .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));

    private HouseholdColumns() {}

    static boolean has(String name) {
        return name.equals(ROW_KEY)
                || MEMBER.matcher(name).matches()
                || (name.startsWith("address.") && ADDRESS.contains(after(name)))
                || (name.startsWith("declaration.") && ANSWERS.containsKey(after(name)));
    }

    /** The row as JSON would have it. */
    static ObjectNode row(Map<String, String> cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        cells.forEach((name, cell) -> put(row, name, cell));
        return row;
    }

    private static void put(ObjectNode row, String name, String cell) {
        Matcher member = MEMBER.matcher(name);
        if (member.matches()) {
            member(row.withArrayProperty("members"), Integer.parseInt(member.group(1)))
                    .put(member.group(2), cell);
        } else if (name.equals(ROW_KEY)) {
            row.put(name, cell);
        } else if (name.startsWith("address.")) {
            row.withObjectProperty("address").put(after(name), cell);
        } else {
            answer(row.withObjectProperty("declaration"), after(name), cell);
        }
    }

    /** A place that is left out is found wanting by the rules of a member. */
    private static ObjectNode member(ArrayNode members, int place) {
        while (members.size() <= place) {
            members.addObject();
        }
        return (ObjectNode) members.get(place);
    }

    /** What is no number and no yes or no stays text, which is refused with its pointer. */
    private static void answer(ObjectNode declaration, String name, String cell) {
        Class<?> type = ANSWERS.get(name);
        if (type == Integer.class && NUMBER.matcher(cell).matches()) {
            declaration.put(name, Integer.parseInt(cell));
        } else if (type == Boolean.class && YES_OR_NO.contains(cell)) {
            declaration.put(name, Boolean.parseBoolean(cell));
        } else {
            declaration.put(name, cell);
        }
    }

    private static String after(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
