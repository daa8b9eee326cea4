package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;

/** A search in a registry that has records. */
interface Search extends Enquiry {

    @Override
    default String path() {
        return "/sync/search";
    }

    @Override
    default String questions() {
        return "search_request";
    }

    @Override
    default String answers() {
        return "search_response";
    }

    @Override
    default Uni<ObjectNode> answer(JsonNode question, String authorization) {
        return find(SearchCriteria.read(question, registry()), authorization);
    }

    /**
     * What is answered to a search for one person.
     *
     * @throws Rejected when these criteria are not for this registry
     */
    Uni<ObjectNode> find(SearchCriteria criteria, String authorization);
}
