package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/**
 * What a search asks for: one person, by number.
 *
 * @param given the criteria as they came
 * @param page null when no pages were asked for
 */
record SearchCriteria(
        Registry registry,
        JsonNode given,
        Idcs idcs,
        @Nullable Page page) {

    private static final int WORD = 255;

    /** Which part of the records found is wanted. */
    record Page(int size, int number) {

        /** There is never more than one record. */
        boolean holdsTheFirst() {
            return number == 1;
        }
    }

    /**
     * Reads what every search must say.
     *
     * @throws Rejected for the first thing that cannot be answered
     */
    static SearchCriteria read(JsonNode question, Registry registry) {
        JsonNode given = question.path("search_criteria");
        if (!registry.isMeant(Lenient.text(given.path("reg_type"), WORD))) {
            throw Rejection.OTHER_REGISTRY.rejected();
        }
        if (!"idtype-value".equalsIgnoreCase(Lenient.text(given.path("query_type"), WORD))) {
            throw Rejection.QUERY_TYPE.rejected();
        }
        JsonNode query = given.path("query");
        String type = Lenient.text(query.path("type"), WORD);
        String value = Lenient.text(query.path("value"), WORD);
        if (type == null || !isUin(type) || value == null || !Idcs.isValid(value)) {
            throw Rejection.NOT_A_UIN.rejected();
        }
        return new SearchCriteria(registry, given, new Idcs(value), page(given.path("pagination")));
    }

    /** A word of the criteria, under the first of its names that is given. */
    @Nullable
    String word(String... names) {
        return Lenient.text(Lenient.field(given, names), WORD);
    }

    /** The answer of a search, with the record that was found, if any. */
    ObjectNode found(String recordType, List<ObjectNode> records) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode data = answer.putObject("data");
        data.put("version", "1.0.0");
        data.put("reg_type", registry.type());
        data.put("reg_record_type", recordType);
        data.putArray("reg_records").addAll(page == null || page.holdsTheFirst() ? records : List.of());
        if (page != null) {
            answer.putObject("pagination")
                    .put("page_size", page.size())
                    .put("page_number", page.number())
                    .put("total_count", records.size());
        }
        return answer;
    }

    private static boolean isUin(String type) {
        return type.substring(type.lastIndexOf(':') + 1)
                .toUpperCase(Locale.ROOT)
                .equals("UIN");
    }

    private static @Nullable Page page(JsonNode pagination) {
        if (!Lenient.isGiven(pagination)) {
            return null;
        }
        JsonNode first = pagination.path("page_number");
        Integer size = Lenient.count(pagination.path("page_size"));
        Integer number = Lenient.isGiven(first) ? Lenient.count(first) : Integer.valueOf(1);
        if (size == null || number == null || size < 1 || number < 1) {
            throw Rejection.PAGINATION.rejected();
        }
        return new Page(size, number);
    }
}
