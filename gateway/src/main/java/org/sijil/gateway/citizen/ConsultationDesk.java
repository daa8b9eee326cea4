package org.sijil.gateway.citizen;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.ConsultationView;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.gateway.routing.Sections;
import org.sijil.gateway.routing.Services;
import org.sijil.gateway.routing.Services.Question;
import org.sijil.gateway.security.GatewayProblem;

/** Asks all registers who read a citizen's data, with the citizen's own token. */
@Singleton
class ConsultationDesk {

    private static final Set<String> REGISTERS = Set.of("population", "social", "enrollment");

    private final Services services;
    private final ObjectReader reader;

    ConsultationDesk(Services services, ObjectMapper json) {
        this.services = services;
        this.reader = json.readerFor(new TypeReference<Page<ConsultationView>>() {})
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * A page of the merged list. It is refused when a register does not answer: a list with a hole would tell the citizen that
     * nobody looked.
     */
    Uni<Page<OwnConsultation>> list(PageRequest request, String authorization) {
        int limit = request.limit();
        String cursor = request.cursor();
        MergedPlace after = cursor == null ? null : MergedPlace.parse(cursor, REGISTERS);
        Map<String, Question> questions = REGISTERS.stream()
                .collect(Collectors.toMap(Function.identity(), register -> question(register, after, limit)));
        return services.gather(questions, authorization).map(this::complete).map(lists -> Merge.page(lists, limit));
    }

    private static Question question(String register, @Nullable MergedPlace after, int limit) {
        String cursor = after == null ? "" : "&cursor=" + after.in(register).cursor();
        return new Question(register, "/v1/me/consultations?limit=" + limit + cursor);
    }

    private Map<String, Page<ConsultationView>> complete(Sections answers) {
        if (!answers.found().keySet().equals(REGISTERS)) {
            throw GatewayProblem.SERVICE_UNAVAILABLE.refuse();
        }
        return answers.found().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> page(answer.getValue())));
    }

    private Page<ConsultationView> page(JsonNode answer) {
        try {
            return reader.readValue(answer);
        } catch (IOException notAPage) {
            throw GatewayProblem.BAD_ANSWER.refuse();
        }
    }
}
