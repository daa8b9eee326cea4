package org.sijil.localstack.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One line of a log, as a person wants to read it. */
final class LogLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LogLine() {}

    /** A service's JSON line becomes time, level, message and causes; any other line stays as it is. */
    static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            return readable(JSON.readTree(line), line);
        } catch (JsonProcessingException e) {
            return line;
        }
    }

    private static String readable(JsonNode entry, String line) {
        if (!entry.hasNonNull("message")) {
            return line;
        }
        StringBuilder text = new StringBuilder(entry.path("timestamp").asText());
        text.append(' ').append(entry.path("level").asText());
        text.append(' ').append(entry.path("loggerName").asText());
        text.append(": ").append(entry.path("message").asText());
        JsonNode cause = entry.path("exception");
        while (cause.has("exceptionType")) {
            text.append("\n    ").append(cause.path("exceptionType").asText());
            text.append(": ").append(cause.path("message").asText());
            cause = cause.at("/causedBy/exception");
        }
        return text.toString();
    }
}
