package org.sijil.population.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sijil.commons.problem.ProblemType;

/**
 * The columns of a CSV file, each named by the path of a field. A record is one line: no value of a person holds a line break, so
 * that one unclosed quotation mark spoils one row and not the rest of the file.
 *
 * @param separator of cells: a comma, or the semicolon that spreadsheets write where the comma is for decimals
 */
record Columns(List<String> names, String separator) {

    static final Set<String> KNOWN = Set.of(
            "rowKey",
            "operation",
            "idcs",
            "givenName.ar",
            "givenName.fr",
            "familyName.ar",
            "familyName.fr",
            "sex",
            "birthDate",
            "birthPlace",
            "nationality",
            "cnie",
            "residencePermit",
            "guardian.idcs",
            "guardian.rowKey",
            "guardian.relation",
            "maritalStatus",
            "address.territory",
            "address.area",
            "address.line",
            "phone",
            "email");

    private static final Map<String, CSVFormat> FORMATS = Map.of(",", format(","), ";", format(";"));

    /** @throws org.sijil.commons.problem.Refused naming the place of each column that cannot be, from 0 */
    static Columns of(String header) {
        String separator = header.indexOf(';') < 0 ? "," : ";";
        List<String> names = cells(header, separator);
        if (!names.contains("rowKey")) {
            throw ImportProblem.ROW_KEY_COLUMN_REQUIRED.refuse();
        }
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < names.size(); place++) {
            require(KNOWN.contains(names.get(place)), place, ImportProblem.UNKNOWN_COLUMN);
            require(seen.add(names.get(place)), place, ImportProblem.REPEATED_COLUMN);
        }
        return new Columns(names, separator);
    }

    /** The row as JSON would have it; an empty cell is a field left out. */
    ObjectNode row(String line) {
        List<String> cells = cells(line, separator);
        if (cells.size() != names.size()) {
            throw ImportProblem.MALFORMED_ROW.refuse();
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int place = 0; place < cells.size(); place++) {
            if (!cells.get(place).isEmpty()) {
                put(row, names.get(place), cells.get(place));
            }
        }
        return row;
    }

    private static void put(ObjectNode row, String name, String value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            row.put(name, value);
        } else {
            row.withObjectProperty(name.substring(0, dot)).put(name.substring(dot + 1), value);
        }
    }

    private static CSVFormat format(String separator) {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).setTrim(true).get();
    }

    private static List<String> cells(String line, String separator) {
        try (CSVParser parser = CSVParser.parse(line, Objects.requireNonNull(FORMATS.get(separator)))) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1) {
                return records.get(0).toList();
            }
        } catch (UncheckedIOException | IOException broken) {
            throw ImportProblem.MALFORMED_ROW.refuse();
        }
        throw ImportProblem.MALFORMED_ROW.refuse();
    }

    private static void require(boolean right, int place, ProblemType problem) {
        if (!right) {
            throw problem.at("/header/" + place);
        }
    }
}
