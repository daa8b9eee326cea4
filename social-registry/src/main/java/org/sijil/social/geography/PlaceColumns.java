package org.sijil.social.geography;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV file of places. A record is one line, so that an unclosed quotation mark spoils one row alone. */
record PlaceColumns(List<String> names) {

    private static final Set<String> KNOWN = Set.of(
            "code",
            "name_fr",
            "name_ar",
            "kind",
            "type",
            "region_code",
            "province_code",
            "cercle_code",
            "commune_code",
            "source",
            "confidence");

    /** What the open list says besides, and the registry has no use for. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("code_digits|slug|communes|change_pct|area_km2|(population|households|density)_[0-9]{4}");

    /** Which column says what a place of each kind lies within, the nearest first. */
    private static final Map<String, List<String>> PARENTS = Map.of(
            PlaceKind.PROVINCE.code(), List.of("region_code"),
            PlaceKind.PREFECTURE.code(), List.of("region_code"),
            PlaceKind.ARRONDISSEMENT_PREFECTURE.code(), List.of("province_code"),
            PlaceKind.CERCLE.code(), List.of("province_code"),
            PlaceKind.COMMUNE.code(), List.of("cercle_code", "province_code"),
            PlaceKind.ARRONDISSEMENT.code(), List.of("commune_code"));

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).get();

    /** @throws org.sijil.commons.problem.Refused naming the place of the first column that cannot be, from 0 */
    static PlaceColumns of(String header) {
        List<String> names = split(header);
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < names.size(); place++) {
            if (!isKnown(names.get(place)) || !seen.add(names.get(place))) {
                throw PlaceProblem.UNKNOWN_COLUMN.at("/header/" + place);
            }
        }
        if (!seen.containsAll(Set.of("code", "name_fr", "name_ar"))) {
            throw PlaceProblem.UNREADABLE_FILE.refuse();
        }
        return new PlaceColumns(names);
    }

    static void require(String name) {
        if (!isKnown(name)) {
            throw PlaceProblem.UNKNOWN_COLUMN.refuse();
        }
    }

    static List<String> parents(@Nullable String kind) {
        return kind == null ? List.of() : PARENTS.getOrDefault(kind, List.of());
    }

    ObjectNode cells(String line) {
        List<String> cells = split(line);
        if (cells.size() != names.size()) {
            throw PlaceProblem.MALFORMED_ROW.refuse();
        }
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int place = 0; place < cells.size(); place++) {
            row.put(names.get(place), cells.get(place));
        }
        return row;
    }

    private static boolean isKnown(String name) {
        return KNOWN.contains(name) || LEFT_OUT.matcher(name).matches();
    }

    private static List<String> split(String line) {
        try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1) {
                return records.get(0).toList();
            }
        } catch (UncheckedIOException | IOException broken) {
            throw PlaceProblem.MALFORMED_ROW.refuse();
        }
        throw PlaceProblem.MALFORMED_ROW.refuse();
    }
}
