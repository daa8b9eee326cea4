package org.sijil.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Refused;
import org.sijil.gateway.security.GatewayProblem;

/** Asks the services on behalf of the other features of the door. */
@Singleton
public class Services {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final RouteTable table;
    private final ServiceClients clients;
    private final ForwardedRequest forwarded;
    private final ObjectMapper json;

    Services(RouteTable table, ServiceClients clients, ForwardedRequest forwarded, ObjectMapper json) {
        this.table = table;
        this.clients = clients;
        this.forwarded = forwarded;
        this.json = json;
    }

    /** The names of the services, in order. */
    public Set<String> names() {
        return new TreeSet<>(table.services());
    }

    /** Whether the table leads to this path of this service for anybody. */
    public boolean isOpen(String service, String path) {
        return table.find("/api/" + service + path) != null;
    }

    /** What to ask for a section of the citizen's own file. */
    public Question own(String section) {
        Route route = table.requireSection(section);
        return new Question(route.origin().name(), route.path());
    }

    /**
     * The JSON that a service answers to a GET; null when it answers 404.
     *
     * @param authorization the whole header, or null to come without
     */
    public Uni<@Nullable JsonNode> get(Question question, @Nullable String authorization) {
        return Uni.createFrom()
                .completionStage(() -> send(HttpMethod.GET, question, null, authorization)
                        .compose(this::read)
                        .toCompletionStage());
    }

    /**
     * What a service answers to a POST: the JSON of a 200, or the problem document of a 400, which says that the question is at
     * fault.
     *
     * @throws org.sijil.commons.problem.Refused when the service does not know the token, refuses it, or does not answer
     */
    public Uni<Reply> post(Question question, JsonNode body, String authorization) {
        Buffer text = Buffer.buffer(body.toString());
        return Uni.createFrom()
                .completionStage(() -> send(HttpMethod.POST, question, text, authorization)
                        .compose(this::reply)
                        .toCompletionStage())
                .onFailure()
                .transform(failure -> Failures.reason(failure).refuse());
    }

    /**
     * Asks all questions at once. A service that does not answer costs its section only.
     *
     * @throws org.sijil.commons.problem.Refused when a service does not know the token or refuses it
     */
    public Uni<Sections> gather(Map<String, Question> questions, @Nullable String authorization) {
        List<Uni<Section>> asked = questions.entrySet().stream()
                .map(entry -> section(entry.getKey(), entry.getValue(), authorization))
                .toList();
        return Uni.join().all(asked).andFailFast().map(Services::together);
    }

    private Uni<Section> section(String name, Question question, @Nullable String authorization) {
        return get(question, authorization)
                .map(content -> new Section(name, content, true))
                .onFailure(failure -> Failures.reason(failure).status() >= 500)
                .recoverWithItem(new Section(name, null, false));
    }

    private static Sections together(List<Section> sections) {
        Map<String, JsonNode> found = new TreeMap<>();
        for (Section section : sections) {
            if (section.content() != null) {
                found.put(section.name(), section.content());
            }
        }
        return new Sections(
                found,
                sections.stream()
                        .filter(section -> !section.answered())
                        .map(Section::name)
                        .toList());
    }

    private Future<HttpClientResponse> send(
            HttpMethod method, Question question, @Nullable Buffer body, @Nullable String authorization) {
        MultiMap headers = HttpHeaders.headers().set(HttpHeaders.ACCEPT, "application/json");
        if (authorization != null) {
            headers.set(HttpHeaders.AUTHORIZATION, authorization);
        }
        if (body != null) {
            headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        RequestOptions head = forwarded
                .to(table.requireOrigin(question.service()))
                .setMethod(method)
                .setURI(question.path())
                .setHeaders(headers);
        return clients.request(head).compose(to -> body == null ? to.send() : to.send(body));
    }

    private Future<Reply> reply(HttpClientResponse answer) {
        return answer.statusCode() == BAD_REQUEST
                ? answer.body().map(body -> new Reply(false, parse(body.getBytes())))
                : read(answer).map(content -> {
                    if (content == null) {
                        throw new IllegalStateException("Answered " + NOT_FOUND);
                    }
                    return new Reply(true, content);
                });
    }

    private Future<@Nullable JsonNode> read(HttpClientResponse answer) {
        return switch (answer.statusCode()) {
            case 200 -> answer.body().map(body -> parse(body.getBytes()));
            case NOT_FOUND -> answer.end().map(nothing -> null);
            case 401 -> Future.failedFuture(CommonProblem.UNAUTHENTICATED.refuse());
            case 403 -> answer.body().compose(body -> Future.failedFuture(refusal(body)));
            default -> Future.failedFuture(new IOException("Answered " + answer.statusCode()));
        };
    }

    /** An account without a number is told so; of other refusals the caller need not know more. */
    private static Refused refusal(Buffer body) {
        String code = CommonProblem.NUMBER_REQUIRED.code();
        boolean numberless = body.toString().contains("\"code\":\"" + code + "\"");
        return (numberless ? CommonProblem.NUMBER_REQUIRED : CommonProblem.FORBIDDEN).refuse();
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Not JSON", unreadable);
        }
    }

    /** What to ask whom: a path, with its query, at a service. */
    public record Question(String service, String path) {}

    /**
     * What a service answered.
     *
     * @param understood whether the question was a right one; otherwise the content is a problem document
     */
    public record Reply(boolean understood, JsonNode content) {

        /** The content, for who asks nothing that could be wrong. */
        public JsonNode require() {
            if (!understood) {
                throw GatewayProblem.BAD_ANSWER.refuse();
            }
            return content;
        }
    }

    private record Section(String name, @Nullable JsonNode content, boolean answered) {}
}
