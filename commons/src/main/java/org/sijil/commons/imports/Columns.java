package org.sijil.commons.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
public record Columns(List<String> names, String separator) {

    private static final Map<String, CSVFormat> FORMATS = Map.of(",", format(","), ";", format(";"));

    /**
     * Reads the first line of a file.
     *
     * @param known whether there is a column of this name
     * @throws org.sijil.commons.problem.Refused naming the place of each column that cannot be, from 0
     */
    public static Columns of(String header, Predicate<String> known) {
        String separator = header.indexOf(';') < 0 ? "," : ";";
        List<String> names = cells(header, separator);
        if (!names.contains("rowKey")) {
            throw FileProblem.ROW_KEY_COLUMN_REQUIRED.refuse();
        }
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < names.size(); place++) {
            require(known.test(names.get(place)), place, FileProblem.UNKNOWN_COLUMN);
            require(seen.add(names.get(place)), place, FileProblem.REPEATED_COLUMN);
        }
        return new Columns(names, separator);
    }

    /** The row as JSON would have it; an empty cell is a field left out. */
    public ObjectNode row(String line) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        values(line).forEach((name, value) -> put(row, name, value));
        return row;
    }

    /** The cells of a row that are not empty, by their column. */
    public Map<String, String> values(String line) {
        List<String> cells = cells(line, separator);
        if (cells.size() != names.size()) {
            throw FileProblem.MALFORMED_ROW.refuse();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            if (!cells.get(place).isEmpty()) {
                values.put(names.get(place), cells.get(place));
            }
        }
        return values;
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
            throw FileProblem.MALFORMED_ROW.refuse();
        }
        throw FileProblem.MALFORMED_ROW.refuse();
    }

    private static void require(boolean right, int place, ProblemType problem) {
        if (!right) {
            throw problem.at("/header/" + place);
        }
    }
}
