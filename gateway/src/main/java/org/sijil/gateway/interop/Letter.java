package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came.
 *
 * @param sender how the partner calls itself; who it is says its token
 * @param receiver how the partner calls this registry
 * @param transaction empty when the message names none
 * @param signed whether it carries a signature, which nobody has verified
 */
record Letter(
        Enquiry enquiry,
        String id,
        String sender,
        String receiver,
        String transaction,
        boolean signed,
        JsonNode header,
        List<JsonNode> questions) {

    private static final int NAME = 255;
    private static final int TRANSACTION = 99;

    /** What other addresses of SPDCI are for; some clients name the address rather than the action. */
    private static final Set<String> SEARCHES = Set.of("search", "enrolled");

    /**
     * Reads what is needed to write back at all.
     *
     * @throws org.sijil.commons.problem.Refused when there is nobody, or nothing, to write back to
     */
    static Letter open(JsonNode root, Enquiry enquiry) {
        JsonNode header = Lenient.field(root, "header", "headers");
        JsonNode message = root.path("message");
        requireReadable(header, message);
        String receiver = Lenient.text(header.path("receiver_id"), NAME);
        return new Letter(
                enquiry,
                require(Lenient.text(header.path("message_id"), NAME), SpdciProblem.NOT_A_MESSAGE),
                require(Lenient.text(header.path("sender_id"), NAME), SpdciProblem.SENDER_MISSING),
                receiver == null ? enquiry.registry().id() : receiver,
                require(optional(message.path("transaction_id"), TRANSACTION, ""), SpdciProblem.NOT_A_MESSAGE),
                Lenient.isGiven(root.path("signature")),
                header,
                list(message.path(enquiry.questions())));
    }

    /**
     * Whether the questions may be gone into.
     *
     * @throws Rejected for the first thing that is wrong with the message as a whole
     */
    void check(int mostQuestions) {
        String version = optional(header.path("version"), NAME, "1.0.0");
        if (version == null || !version.startsWith("1.")) {
            throw Rejection.VERSION.rejected();
        }
        if (!Lenient.isMoment(header.path("message_ts"))) {
            throw Rejection.MESSAGE_TIME.rejected();
        }
        checkAction();
        checkCount(mostQuestions);
    }

    private void checkAction() {
        String action = Lenient.text(header.path("action"), NAME);
        if (action == null) {
            throw Rejection.NO_ACTION.rejected();
        }
        if (!SEARCHES.contains(action.toLowerCase(Locale.ROOT))) {
            throw Rejection.OTHER_ACTION.rejected();
        }
    }

    private void checkCount(int mostQuestions) {
        if (questions.size() > mostQuestions) {
            throw Rejection.TOO_MANY.rejected(Map.of("most", mostQuestions));
        }
        JsonNode total = header.path("total_count");
        Integer announced = Lenient.isGiven(total) ? Lenient.count(total) : Integer.valueOf(questions.size());
        if (questions.isEmpty() || announced == null || announced != questions.size()) {
            throw Rejection.TOTAL_COUNT.rejected();
        }
    }

    private static void requireReadable(JsonNode header, JsonNode message) {
        if (!header.isObject() || !message.isObject()) {
            throw SpdciProblem.NOT_A_MESSAGE.refuse();
        }
        if (Lenient.isTrue(header.path("is_msg_encrypted")) || message.has("ciphertext")) {
            throw SpdciProblem.ENCRYPTED.refuse();
        }
    }

    private static String require(@Nullable String value, SpdciProblem otherwise) {
        if (value == null) {
            throw otherwise.refuse();
        }
        return value;
    }

    private static @Nullable String optional(JsonNode value, int longest, String otherwise) {
        return Lenient.isGiven(value) ? Lenient.text(value, longest) : otherwise;
    }

    /** A single question may come without the list around it. */
    private static List<JsonNode> list(JsonNode questions) {
        if (questions.isObject()) {
            return List.of(questions);
        }
        return StreamSupport.stream(questions.spliterator(), false).toList();
    }
}
