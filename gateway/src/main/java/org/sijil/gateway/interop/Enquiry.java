package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;

/** One kind of question: where it is asked, where its message holds the questions, and how one of them is answered. */
interface Enquiry {

    Registry registry();

    /** Its address below that of the registry, as in {@code /sync/search}. */
    String path();

    /** The field of the message that holds the questions. */
    String questions();

    /** The field of the answer's message that holds the answers. */
    String answers();

    /**
     * What is answered to one question, without what frames every answer.
     *
     * @throws Rejected here or in the {@code Uni}, when the question is not one that can be answered
     */
    Uni<ObjectNode> answer(JsonNode question, String authorization);
}
