package org.sijil.commons.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An event on the wire: CloudEvents 1.0, structured JSON. The data is JSON text already. */
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        UUID subject,
        OffsetDateTime time,
        String datacontenttype,
        @JsonRawValue String data) {}
