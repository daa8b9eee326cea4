package org.sijil.population.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.imports.Columns;
import org.sijil.commons.imports.RowLines;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.commons.problem.Refused;
import org.sijil.population.person.PersonDetails;
import org.sijil.population.registration.RegisterPerson;
import org.sijil.population.registration.RegistrationRules;

/** Reads a row by the rules of a registration, or of an update, and by no others. */
@ApplicationScoped
class RowReader {

    private static final List<String> HEAD = List.of("operation", "idcs");

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
        RowLines.each(firstLine, content, (line, text) -> read(line, text, columns, report));
        return report;
    }

    private void read(int line, String text, @Nullable Columns columns, RowReport report) {
        String key = null;
        try {
            RowLines.requireText(text);
            ObjectNode row = columns == null ? json.object(text) : columns.row(text);
            key = RowLines.requireKey(row.remove("rowKey"));
            report.add(row(line, key, RowLines.content(text), head(row), row));
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
}
