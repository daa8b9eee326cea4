package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.gateway.routing.Services;
import org.sijil.gateway.routing.Services.Question;
import org.sijil.gateway.routing.Services.Reply;

/** Whether somebody is in a programme: yes or no. Programmes are our regimes, by their ids. */
@Singleton
class EnrolledEnquiry implements Enquiry {

    private static final Question CHECK = new Question("enrollment", "/v1/enrollment-checks");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int WORD = 100;

    /** The specification writes program in one place and programme in the others. */
    private static final String[] PROGRAMME = {
        "programme_identifier.programme.programme_identifier",
        "programme_identifier.program.programme_identifier",
        "programme_identifier"
    };

    private final Services services;

    EnrolledEnquiry(Services services) {
        this.services = services;
    }

    @Override
    public Registry registry() {
        return Registry.IBR;
    }

    @Override
    public String path() {
        return "/sync/enrolled";
    }

    @Override
    public String questions() {
        return "enrolled_criteria";
    }

    @Override
    public String answers() {
        return "enrolled_response";
    }

    @Override
    public Uni<ObjectNode> answer(JsonNode question, String authorization) {
        JsonNode query = question.path("query");
        String idcs = equal(Lenient.field(query, "person_identifier"));
        if (!Idcs.isValid(idcs)) {
            throw Rejection.NOT_A_PERSON.rejected();
        }
        String programme = equal(Lenient.field(query, PROGRAMME));
        if (programme == null) {
            throw Rejection.PROGRAMME.rejected();
        }
        JsonNode asked = JSON.objectNode().put("idcs", idcs).put("regime", programme);
        return services.post(CHECK, asked, authorization).map(EnrolledEnquiry::yesOrNo);
    }

    /** All else was checked here: what the service does not understand is the programme. */
    private static ObjectNode yesOrNo(Reply reply) {
        if (!reply.understood()) {
            throw Rejection.PROGRAMME.rejected();
        }
        boolean enrolled = reply.content().path("enrolled").asBoolean();
        return JSON.objectNode().put("enrolled_status", enrolled ? "yes" : "no");
    }

    /** The value that a field must equal, with the operator around it or without. */
    private static @Nullable String equal(JsonNode condition) {
        return Lenient.text(condition.isObject() ? Lenient.field(condition, "eq", "$eq") : condition, WORD);
    }
}
