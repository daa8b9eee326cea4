package org.sijil.population.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.paper.Paper;
import org.sijil.commons.time.Moments;
import org.sijil.population.person.PersonView;

/** A paper in the reader's language. It shows every field there is, so that a new one is not forgotten. */
final class PaperCopy implements Copy {

    /** Long, and all alike: these go in one table. */
    private static final String READINGS = "consultations";

    private static final List<String> COLUMNS = List.of("at", "role", "client", "purpose", "legalBasis", "fields");
    private static final Set<String> UNSHOWN = Set.of("cursor", "version", "spdciRecord", "spdciEvent");
    private static final Set<String> SCRIPTS = Set.of("ar", "fr");
    private static final Set<String> MOMENTS = Set.of("at", "since", "until");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final JsonText json;
    private final Words words;
    private final Locale language;
    private final ZoneId zone;
    private final Paper paper;
    private final Paper.Table pairs;
    private final Paper.Table readings;
    private String list = "";
    private int entry;

    PaperCopy(JsonText json, Words words, Locale language, Clock clock) {
        this.json = json;
        this.words = words;
        this.language = language;
        this.zone = clock.getZone();
        this.paper = new Paper(language, words.sentence("title", language), Moments.now(clock));
        this.pairs = paper.table(0.34f, 0.66f);
        this.readings = paper.table(0.17f, 0.15f, 0.15f, 0.15f, 0.12f, 0.26f);
    }

    @Override
    public int atOnce() {
        return 50;
    }

    @Override
    public byte[] begin(OffsetDateTime at, PersonView person) {
        paper.paragraph(words.sentence("right", language) + " " + moment(at));
        paper.heading(words.sentence("person", language));
        show("", tree(person));
        return paper.take();
    }

    @Override
    public byte[] beginList(String name) {
        list = name;
        entry = 0;
        paper.heading(words.sentence(name, language));
        return paper.take();
    }

    @Override
    public byte[] entries(List<?> entries) {
        if (entry == 0 && !entries.isEmpty() && list.equals(READINGS)) {
            readings.head(COLUMNS.stream()
                    .map(column -> words.field(column, language))
                    .toList());
        }
        for (Object each : entries) {
            entry++;
            show(tree(each));
        }
        return paper.take();
    }

    @Override
    public byte[] endList() {
        if (entry == 0) {
            paper.paragraph(words.sentence("none", language));
        }
        return paper.take();
    }

    @Override
    public byte[] end() {
        return paper.end();
    }

    private void show(JsonNode item) {
        if (list.equals(READINGS)) {
            readings.row(COLUMNS.stream()
                    .map(column -> text(column, item.path(column)))
                    .toList());
        } else {
            pairs.head(List.of(Integer.toString(entry), ""));
            show("", item);
        }
    }

    /** A row for each field, those of a part under its name. */
    private void show(String within, JsonNode object) {
        object.properties().stream()
                .filter(field ->
                        !UNSHOWN.contains(field.getKey()) && !field.getValue().isNull())
                .forEach(field -> show(within, field.getKey(), field.getValue()));
    }

    private void show(String within, String field, JsonNode value) {
        String name = within + words.field(field, language);
        if (value.isObject() && !isName(value)) {
            show(name + " – ", value);
        } else if (value.isArray() && value.path(0).isObject()) {
            value.forEach(part -> show(name + " – ", part));
        } else {
            pairs.named(List.of(name, text(field, value)));
        }
    }

    private String text(String field, JsonNode value) {
        if (value.isContainerNode()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(each -> text(field, each))
                    .collect(Collectors.joining(value.isArray() ? words.sentence("comma", language) : " · "));
        }
        if (value.isBoolean()) {
            return words.sentence(value.asText(), language);
        }
        return MOMENTS.contains(field) || field.endsWith("At")
                ? moment(OffsetDateTime.parse(value.asText()))
                : words.value(field, value.asText(), language);
    }

    private String moment(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).format(MOMENT);
    }

    private JsonNode tree(Object value) {
        return json.read(json.of(value), JsonNode.class);
    }

    private static boolean isName(JsonNode value) {
        return value.properties().stream().map(Map.Entry::getKey).allMatch(SCRIPTS::contains);
    }
}
