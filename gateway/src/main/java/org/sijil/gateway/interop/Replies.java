package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sijil.commons.time.Moments;

/** Writes answers to the letter of the specification, whatever the message looked like. */
@Singleton
class Replies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Clock clock;

    Replies(Clock clock) {
        this.clock = clock;
    }

    /** The answer to a message whose questions were gone into. */
    ObjectNode to(Letter letter, List<ObjectNode> answers) {
        ObjectNode header = header(letter, "succ");
        header.put("total_count", letter.questions().size());
        header.put("completed_count", answers.size());
        ObjectNode message = JSON.objectNode();
        message.put("transaction_id", letter.transaction());
        message.put("correlation_id", UUID.randomUUID().toString());
        message.putArray(letter.enquiry().answers()).addAll(answers);
        ObjectNode reply = JSON.objectNode();
        reply.set("header", closed(header, letter));
        return reply.set("message", message);
    }

    /** The answer to a message that is rejected as a whole. */
    ObjectNode rejected(Letter letter, Rejected wrong, Locale language) {
        ObjectNode header = explain(header(letter, "rjct"), wrong, language);
        header.put("total_count", letter.questions().size());
        header.put("completed_count", 0);
        return JSON.objectNode().set("header", closed(header, letter));
    }

    /** What frames the answer to one question. */
    ObjectNode answered(String reference, JsonNode answer) {
        ObjectNode item = item(reference, "succ");
        answer.properties().forEach(field -> item.set(field.getKey(), field.getValue()));
        return item;
    }

    /** The answer to a question that is rejected. */
    ObjectNode rejected(String reference, Rejected wrong, Locale language) {
        return explain(item(reference, "rjct"), wrong, language);
    }

    private ObjectNode item(String reference, String status) {
        ObjectNode item = JSON.objectNode();
        item.put("reference_id", reference);
        item.put("timestamp", now());
        return item.put("status", status);
    }

    private ObjectNode header(Letter letter, String status) {
        ObjectNode header = JSON.objectNode();
        header.put("version", "1.0.0");
        header.put("message_id", letter.id());
        header.put("message_ts", now());
        header.put("action", "on-search");
        return header.put("status", status);
    }

    /** Sender and receiver change places; nobody shall believe that a signature was verified. */
    private static ObjectNode closed(ObjectNode header, Letter letter) {
        header.put("sender_id", letter.receiver());
        header.put("receiver_id", letter.sender());
        header.put("is_msg_encrypted", false);
        if (letter.signed()) {
            header.putObject("meta").put("signature", "not-verified");
        }
        return header;
    }

    private static ObjectNode explain(ObjectNode node, Rejected wrong, Locale language) {
        node.put("status_reason_code", wrong.code());
        return node.put("status_reason_message", wrong.reason().in(language));
    }

    private String now() {
        return Moments.now(clock).toString();
    }
}
