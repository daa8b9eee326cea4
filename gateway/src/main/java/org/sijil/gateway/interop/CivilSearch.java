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

/** The days of one kind of vital event in a life, as a record of a person that is cut down to these days. */
@Singleton
class CivilSearch implements Search {

    private static final Question CHECK = new Question("population", "/v1/civil-status-checks");
    private static final String PERSON = "CRVSPerson";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Services services;

    CivilSearch(Services services) {
        this.services = services;
    }

    @Override
    public Registry registry() {
        return Registry.CRVS;
    }

    @Override
    public Uni<ObjectNode> find(SearchCriteria criteria, String authorization) {
        Event event = Event.of(criteria.word("reg_event_type"));
        JsonNode question =
                JSON.objectNode().put("idcs", criteria.idcs().value()).put("event", event.question());
        return services.post(CHECK, question, authorization)
                .map(reply -> criteria.found(
                        PERSON, records(event, criteria, reply.require().path("dates"))));
    }

    private static List<ObjectNode> records(Event event, SearchCriteria criteria, JsonNode dates) {
        if (dates.isEmpty()) {
            return List.of();
        }
        ObjectNode person = JSON.objectNode().put("@type", PERSON);
        person.set("identifier", Identifiers.of(criteria.idcs()));
        return List.of(person.set(event.question() + "_date", event.dates(dates)));
    }

    private enum Event {
        BIRTH,
        DEATH,
        MARRIAGE,
        DIVORCE;

        /** Both the words of the schemas and those that clients send: LiveBirth and BIRTH. */
        static Event of(@Nullable String word) {
            return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
                case "livebirth", "birth" -> BIRTH;
                case "death" -> DEATH;
                case "marriage" -> MARRIAGE;
                case "divorce" -> DIVORCE;
                default -> throw Rejection.EVENT.rejected();
            };
        }

        String question() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Nobody is born or dies twice. */
        JsonNode dates(JsonNode dates) {
            return this == BIRTH || this == DEATH ? dates.path(0) : dates;
        }
    }
}
