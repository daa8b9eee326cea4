package org.sijil.population.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.hash.Sha256;
import org.sijil.commons.name.OneLine;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.commons.problem.Refused;
import org.sijil.population.person.PersonDetails;
import org.sijil.population.registration.RegisterPerson;
import org.sijil.population.registration.RegistrationRules;

/** Reads a row by the rules of a registration, or of an update, and by no others. */
@ApplicationScoped
class RowReader {

    private static final List<String> HEAD = List.of("operation", "idcs");
    private static final int LONGEST_KEY = 100;
    private static final Pattern KEY = Pattern.compile(OneLine.PATTERN);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char UNREADABLE = '\uFFFD';

    private final CheckedJson json;
    private final RegistrationRules rules;

    RowReader(CheckedJson json, RegistrationRules rules) {
        this.json = json;
        this.rules = rules;
    }

    /**
     * Reads the rows of a part.
     *
     * @param columns of a CSV file; null for lines of JSON
     */
    RowReport read(int firstLine, byte[] content, @Nullable Columns columns) {
        RowReport report = new RowReport();
        int start = 0;
        int line = firstLine;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                String text = withoutMark(new String(content, start, at - start, StandardCharsets.UTF_8))
                        .strip();
                if (!text.isEmpty()) {
                    read(line, text, columns, report);
                }
                start = at + 1;
                line++;
            }
        }
        return report;
    }

    /** Some programs begin a file in UTF-8 with a byte order mark. */
    static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private void read(int line, String text, @Nullable Columns columns, RowReport report) {
        String key = null;
        try {
            if (text.indexOf(UNREADABLE) >= 0) {
                throw ImportProblem.NOT_UTF_8.refuse();
            }
            ObjectNode row = columns == null ? json.object(text) : columns.row(text);
            key = requireKey(row.remove("rowKey"));
            report.add(row(line, key, content(text), head(row), row));
        } catch (Refused refused) {
            report.refuse(line, key, refused);
        }
    }

    private ImportRow row(int line, String key, UUID content, RowHead head, ObjectNode row) {
        if (head.operation() == Operation.UPDATE) {
            if (head.idcs() == null) {
                throw ImportProblem.IDCS_REQUIRED.at("/idcs");
            }
            return new ImportRow(line, key, content, head.idcs(), null, json.read(row, PersonDetails.class), null);
        }
        if (head.idcs() != null) {
            throw ImportProblem.IDCS_NOT_EXPECTED.at("/idcs");
        }
        RowGuardian guardian = guardian(row.remove("guardian"));
        RegisterPerson person = json.read(row, RegisterPerson.class);
        rules.check(person.identity(), guardian != null);
        return new ImportRow(line, key, content, null, person.identity(), person.details(), guardian);
    }

    private @Nullable RowGuardian guardian(@Nullable JsonNode named) {
        if (named == null || named.isNull()) {
            return null;
        }
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        holder.set("guardian", named);
        RowGuardian guardian = json.read(holder, RowGuardian.Holder.class).guardian();
        if ((guardian.idcs() == null) == (guardian.rowKey() == null)) {
            throw ImportProblem.ONE_GUARDIAN.at("/guardian");
        }
        return guardian;
    }

    /** Hardly any row has one. */
    private RowHead head(ObjectNode row) {
        ObjectNode head = JsonNodeFactory.instance.objectNode();
        for (String field : HEAD) {
            JsonNode value = row.remove(field);
            if (value != null) {
                head.set(field, value);
            }
        }
        return head.isEmpty() ? RowHead.OF_NEW_PERSON : json.read(head, RowHead.class);
    }

    private static String requireKey(@Nullable JsonNode key) {
        String text = key == null ? null : key.textValue();
        if (text == null || text.length() > LONGEST_KEY || !KEY.matcher(text).matches()) {
            throw ImportProblem.INVALID_ROW_KEY.at("/rowKey");
        }
        return text;
    }

    private static UUID content(String text) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
