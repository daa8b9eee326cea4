package org.sijil.population.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.sijil.commons.database.JsonText;
import org.sijil.population.person.PersonView;

/** One JSON object, cut where JSON allows white space. */
final class JsonCopy implements Copy {

    private final JsonText json;
    private boolean isFirst;

    JsonCopy(JsonText json) {
        this.json = json;
    }

    @Override
    public int atOnce() {
        return 200;
    }

    @Override
    public byte[] begin(OffsetDateTime at, PersonView person) {
        return bytes("{\"at\":" + json.of(at) + ",\"person\":" + json.of(person));
    }

    @Override
    public byte[] beginList(String name) {
        isFirst = true;
        return bytes(",\"" + name + "\":[");
    }

    @Override
    public byte[] entries(List<?> entries) {
        String before = isFirst ? "" : ",";
        isFirst = isFirst && entries.isEmpty();
        return bytes(
                entries.stream().map(json::of).collect(Collectors.joining(",", entries.isEmpty() ? "" : before, "")));
    }

    @Override
    public byte[] endList() {
        return bytes("]");
    }

    @Override
    public byte[] end() {
        return bytes("}");
    }

    private static byte[] bytes(String piece) {
        return piece.getBytes(StandardCharsets.UTF_8);
    }
}
