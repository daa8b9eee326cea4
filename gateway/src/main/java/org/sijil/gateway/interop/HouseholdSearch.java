package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijil.gateway.routing.Services;
import org.sijil.gateway.routing.Services.Question;

/** Whether somebody lives in a household (Member), and in one of how many (Group); no other member's number, and no score. */
@Singleton
class HouseholdSearch implements Search {

    private static final Question CHECK = new Question("social", "/v1/household-checks");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Services services;

    HouseholdSearch(Services services) {
        this.services = services;
    }

    @Override
    public Registry registry() {
        return Registry.SR;
    }

    @Override
    public Uni<ObjectNode> find(SearchCriteria criteria, String authorization) {
        Entity entity = Entity.of(criteria.word("response_entity", "reg_record_type"));
        JsonNode question = JSON.objectNode().put("idcs", criteria.idcs().value());
        return services.post(CHECK, question, authorization)
                .map(reply -> criteria.found(entity.type, records(entity, criteria, reply.require())));
    }

    private static List<ObjectNode> records(Entity entity, SearchCriteria criteria, JsonNode found) {
        return found.path("member").asBoolean() ? List.of(entity.record(criteria, found)) : List.of();
    }

    private enum Entity {
        GROUP("Group"),
        MEMBER("Member");

        private final String type;

        Entity(String type) {
            this.type = type;
        }

        static Entity of(@Nullable String word) {
            return switch (word == null ? "group" : word.toLowerCase(Locale.ROOT)) {
                case "group" -> GROUP;
                case "member" -> MEMBER;
                default -> throw Rejection.ENTITY.rejected();
            };
        }

        ObjectNode record(SearchCriteria criteria, JsonNode found) {
            ObjectNode record = JSON.objectNode().put("@type", type);
            return switch (this) {
                case GROUP -> record.put("group_size", found.path("size").asInt());
                case MEMBER -> record.set("member_identifier", Identifiers.of(criteria.idcs()));
            };
        }
    }
}
