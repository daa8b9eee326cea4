package org.sijil.commons.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;

/**
 * The last line of an export: which seals it holds, signed. Without it, a file that lacks its end would look whole.
 *
 * @param from number of the first seal; 0 when there is none
 * @param to number of the last seal; 0 when there is none
 * @param head hash of the last seal
 */
record ExportStatement(long from, long to, String head, String at, String keyId, String signature) {

    static final String BEGINNING = "{\"type\":\"statement\",";

    static ExportStatement of(long from, long to, String head, Instant at, SealKey key) {
        String time = at.toString();
        return new ExportStatement(from, to, head, time, key.id(), key.sign(content(from, to, head, time)));
    }

    /** From its line. */
    static ExportStatement of(JsonNode line) {
        return new ExportStatement(
                line.path("from").asLong(),
                line.path("to").asLong(),
                line.path("head").asText(),
                line.path("at").asText(),
                line.path("keyId").asText(),
                line.path("signature").asText());
    }

    String line() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "statement")
                .put("from", from)
                .put("to", to)
                .put("head", head)
                .put("at", at)
                .put("keyId", keyId)
                .put("signature", signature)
                .toString();
    }

    /** What is signed. */
    String content() {
        return content(from, to, head, at);
    }

    private static String content(long from, long to, String head, String at) {
        return String.join("\n", "sijil audit export 1", Long.toString(from), Long.toString(to), head, at);
    }
}
