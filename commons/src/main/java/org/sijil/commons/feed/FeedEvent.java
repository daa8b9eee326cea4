package org.sijil.commons.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sijil.commons.database.JsonText;

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
    public <T> T read(JsonText json, Class<T> type) {
        return json.read(data, type);
    }
}
