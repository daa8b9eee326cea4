package org.sijil.social.geography;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.commons.problem.Refused;

/** Reads a file of places by the rules of a request. The columns are those of the open list of communes, and a few more. */
@ApplicationScoped
class PlaceFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CheckedJson json;

    PlaceFile(CheckedJson json) {
        this.json = json;
    }

    /** @throws Refused when nothing of the file can be read */
    Contents csv(byte[] file, Terms terms) {
        Contents contents = new Contents();
        PlaceColumns columns = null;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (columns == null) {
                columns = PlaceColumns.of(line);
            } else {
                read(number, line, columns, terms, contents);
            }
        }
        if (columns == null) {
            throw PlaceProblem.UNREADABLE_FILE.refuse();
        }
        return contents;
    }

    /** @throws Refused when nothing of the file can be read */
    Contents ndjson(byte[] file, Terms terms) {
        Contents contents = new Contents();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isEmpty()) {
                read(number, line, null, terms, contents);
            }
        }
        return contents;
    }

    private void read(int number, String line, @Nullable PlaceColumns columns, Terms terms, Contents contents) {
        String code = null;
        try {
            ObjectNode cells = columns == null ? texts(json.object(line)) : columns.cells(line);
            ObjectNode place = place(cells, terms);
            RecordPlace read = json.read(place, RecordPlace.class);
            code = read.code().value();
            contents.places().add(new Row(number, read));
        } catch (Refused refused) {
            contents.faults().add(new Fault(number, code, refused));
        }
    }

    private static ObjectNode texts(ObjectNode cells) {
        cells.fieldNames().forEachRemaining(PlaceColumns::require);
        for (JsonNode cell : cells) {
            if (!cell.isTextual() && !cell.isNull() && !cell.isNumber()) {
                throw PlaceProblem.MALFORMED_ROW.refuse();
            }
        }
        return cells;
    }

    private static ObjectNode place(ObjectNode cells, Terms terms) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        String kind = text(cells, "kind", terms.kind());
        put(place, "code", text(cells, "code", null));
        put(place, "kind", kind);
        put(place, "parent", parent(cells, kind));
        put(place, "area", text(cells, "type", null));
        ObjectNode name = place.putObject("name");
        put(name, "ar", text(cells, "name_ar", null));
        put(name, "fr", text(cells, "name_fr", null));
        put(place, "from", terms.from().toString());
        put(place, "source", text(cells, "source", terms.source()));
        put(place, "confidence", text(cells, "confidence", terms.confidence()));
        put(place, "fromConfidence", terms.fromConfidence());
        return place;
    }

    private static @Nullable String parent(ObjectNode cells, @Nullable String kind) {
        return PlaceColumns.parents(kind).stream()
                .map(column -> text(cells, column, null))
                .filter(code -> code != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(ObjectNode cells, String column, @Nullable String otherwise) {
        String text = cells.path(column).asText("").strip();
        return text.isEmpty() ? otherwise : text;
    }

    private static void put(ObjectNode place, String field, @Nullable String text) {
        if (text != null) {
            place.put(field, text);
        }
    }

    private static List<String> lines(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return plain.lines().map(String::strip).toList();
        } catch (CharacterCodingException otherCharset) {
            throw PlaceProblem.UNREADABLE_FILE.refuse();
        }
    }

    /** What holds for all rows that do not say otherwise. */
    record Terms(
            @Nullable String kind,
            LocalDate from,
            @Nullable String source,
            @Nullable String confidence,
            @Nullable String fromConfidence) {}

    /** A place and the line where it stands. */
    record Row(int line, RecordPlace place) {}

    /** A line that cannot be taken. */
    record Fault(int line, @Nullable String code, Refused reason) {}

    /** What a file holds. */
    record Contents(List<Row> places, List<Fault> faults) {

        Contents() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }
}
