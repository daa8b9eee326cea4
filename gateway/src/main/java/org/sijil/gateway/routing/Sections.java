package org.sijil.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers of several services side by side, each of which may be missing alone.
 *
 * @param found what was answered, by section; a section that does not exist for this caller is absent
 * @param unavailable the sections whose service did not answer
 */
public record Sections(Map<String, JsonNode> found, List<String> unavailable) {

    public @Nullable JsonNode get(String section) {
        return found.get(section);
    }
}
