package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the questions of a message: each is judged and answered alone, a few at a time, in the order they came. */
@Singleton
class Correspondence {

    private static final int REFERENCE = 99;

    private final Replies replies;
    private final InteropConfig config;

    Correspondence(Replies replies, InteropConfig config) {
        this.replies = replies;
        this.config = config;
    }

    /** As how many requests a message counts. */
    int weight(Letter letter) {
        return Math.max(1, Math.min(letter.questions().size(), config.mostItems()));
    }

    /**
     * The whole answer.
     *
     * @throws org.sijil.commons.problem.Refused in the {@code Uni}, when a service refuses the token or does not answer
     */
    Uni<ObjectNode> answer(Letter letter, Locale language, String authorization) {
        try {
            letter.check(config.mostItems());
        } catch (Rejected wrong) {
            return Uni.createFrom().item(replies.rejected(letter, wrong, language));
        }
        return Uni.join()
                .all(answers(letter, language, authorization))
                .usingConcurrencyOf(config.atOnce())
                .andFailFast()
                .map(all -> replies.to(letter, all));
    }

    /** Nothing is asked before somebody subscribes. */
    private List<Uni<ObjectNode>> answers(Letter letter, Locale language, String authorization) {
        Set<String> references = new HashSet<>();
        List<Uni<ObjectNode>> answers = new ArrayList<>();
        for (JsonNode question : letter.questions()) {
            String reference = reference(letter, question);
            boolean repeated = reference != null && !references.add(reference);
            Uni<ObjectNode> answer = repeated
                    ? Uni.createFrom().failure(Rejection.SAME_REFERENCE::rejected)
                    : Uni.createFrom().deferred(() -> answer(letter, question, reference, authorization));
            answers.add(framed(answer, reference, Lenient.language(question.path("locale"), language)));
        }
        return answers;
    }

    private Uni<ObjectNode> framed(Uni<ObjectNode> answer, @Nullable String reference, Locale language) {
        String shown = reference == null ? "" : reference;
        return answer.map(found -> replies.answered(shown, found))
                .onFailure(Rejected.class)
                .recoverWithItem(wrong -> replies.rejected(shown, wrong, language));
    }

    private static Uni<ObjectNode> answer(
            Letter letter, JsonNode question, @Nullable String reference, String authorization) {
        if (reference == null) {
            throw Rejection.REFERENCE.rejected();
        }
        JsonNode time = question.path("timestamp");
        if (Lenient.isGiven(time) && !Lenient.isMoment(time)) {
            throw Rejection.TIME.rejected();
        }
        return letter.enquiry().answer(question, authorization);
    }

    /** A question that comes alone needs no name of its own: the transaction's will do. */
    private static @Nullable String reference(Letter letter, JsonNode question) {
        JsonNode reference = question.path("reference_id");
        boolean alone = letter.questions().size() == 1;
        return alone && !Lenient.isGiven(reference) ? letter.transaction() : Lenient.text(reference, REFERENCE);
    }
}
