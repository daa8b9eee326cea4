package org.sijil.commons.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One event as a follower reads it: the CloudEvents attributes that we use.
 *
 * @param id its position in the feed; the cursor that continues after it
 * @param type what happened, as in {@code person.died}
 * @param subject the resource that it happened to
 * @param time when it was recorded
 * @param data the state after it
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedEvent(String id, String type, UUID subject, OffsetDateTime time, JsonNode data) {

    /** The data as a record that names the fields its reader needs. */
    public <T> T read(ObjectMapper json, Class<T> type) {
        try {
            return json.treeToValue(data, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
