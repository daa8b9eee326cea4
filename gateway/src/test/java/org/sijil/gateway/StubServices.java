package org.sijil.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.ConsultationPlace;
import org.sijil.testing.TestTokens;

/** Services that behave well or badly by what the last word of the address asks for, over real HTTP. */
public final class StubServices implements QuarkusTestResourceLifecycleManager {

    /** The number of a citizen whose household is kept by a service that breaks. */
    public static final String WITH_BROKEN_HOUSEHOLD = "broken";

    /** A citizen for whom every service breaks. */
    public static final String WITH_NOTHING_UP = "nothing-up";

    /** A citizen whom the services refuse. */
    public static final String UNWANTED = "unwanted";

    /** A citizen whose account holds no number. */
    public static final String APPLICANT = "applicant";

    /** Somebody who is enrolled in ma-amo-tadamon, lives in a household of five, married twice and died. */
    public static final String KNOWN_PERSON = "3456789019";

    /** Somebody about whom no service answers. */
    public static final String WITH_SERVICES_DOWN = "9876543217";

    /** How many readings of a citizen's data each register has. */
    public static final int READINGS = 7;

    private static final OffsetDateTime FIRST_READING = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static final int CLOSED_PORT = 1;
    private static final HttpServerOptions AS_SERVICES = new HttpServerOptions().setMaxHeaderSize(16 * 1024);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger statistics = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        String url = listen("population");
        int noise = await(vertx.createNetServer()
                        .connectHandler(socket -> socket.handler(any -> socket.end(Buffer.buffer("SSH-2.0-hello\r\n"))))
                        .listen(0))
                .actualPort();
        return Map.ofEntries(
                Map.entry("sijil.population.url", url),
                Map.entry("sijil.social.url", listen("social")),
                Map.entry("sijil.enrollment.url", listen("enrollment")),
                Map.entry("sijil.gateway.services.absent.url", "http://localhost:" + CLOSED_PORT),
                Map.entry("sijil.gateway.services.absent.areas./v1/things", "*"),
                Map.entry("sijil.gateway.services.noise.url", "http://localhost:" + noise),
                Map.entry("sijil.gateway.services.noise.areas./v1/things", "*"),
                Map.entry("sijil.gateway.answer-timeout", "2S"),
                Map.entry("quarkus.oidc-client.client-enabled", "true"),
                Map.entry("%test.quarkus.oidc-client.client-enabled", "true"),
                Map.entry("quarkus.oidc-client.auth-server-url", url),
                Map.entry("quarkus.oidc-client.token-path", "/token"));
    }

    @Override
    public void stop() {
        await(vertx.close());
    }

    private String listen(String service) {
        int port = await(vertx.createHttpServer(AS_SERVICES)
                        .requestHandler(request -> serve(service, request))
                        .listen(0))
                .actualPort();
        return "http://localhost:" + port;
    }

    private void serve(String service, HttpServerRequest request) {
        String path = request.path();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "big" -> big(request.response(), Long.parseLong(request.getParam("bytes")));
            case "broken" ->
                request.response()
                        .putHeader("Content-Length", "1000000")
                        .write("half")
                        .onComplete(sent -> request.connection().close());
            case "slow" -> request.resume();
            case "located" -> located(request);
            case "leaky" -> leaky(request.response());
            case "me", "household", "rights", "payments" -> own(request);
            case "consultations" -> consultations(service, request);
            case "enrollment-checks", "household-checks", "civil-status-checks" ->
                request.body().onSuccess(question -> check(request, question.toJsonObject()));
            case "statistics" -> json(request, new JsonObject().put("asked", statistics.incrementAndGet()));
            case "openapi" -> json(request, contract());
            case "token" ->
                json(
                        request,
                        new JsonObject()
                                .put("access_token", TestTokens.of("statistician"))
                                .put("expires_in", 60));
            default -> echo(request);
        }
    }

    private static void echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        int traces = request.headers().getAll("traceparent").size();
        request.body()
                .onSuccess(body -> json(
                        request,
                        new JsonObject()
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("headers", headers)
                                .put("traces", traces)
                                .put("received", body.length())
                                .put("digest", body.hashCode())));
    }

    private static void big(HttpServerResponse response, long bytes) {
        response.setChunked(true);
        Buffer piece = Buffer.buffer(new byte[32 * 1024]);
        pour(response, piece, bytes);
    }

    private static void pour(HttpServerResponse response, Buffer piece, long left) {
        long rest = left;
        while (rest > 0 && !response.writeQueueFull()) {
            int now = (int) Math.min(rest, piece.length());
            response.write(piece.slice(0, now));
            rest -= now;
        }
        if (rest == 0) {
            response.end();
        } else {
            long remaining = rest;
            response.drainHandler(ready -> pour(response, piece, remaining));
        }
    }

    private static void located(HttpServerRequest request) {
        String form = request.getParam("form");
        String location = switch (form) {
            case "absolute" -> "http://" + request.authority() + "/v1/persons/17";
            case "elsewhere" -> "https://elsewhere.test/v1/persons/17";
            default -> "/v1/persons/17";
        };
        request.response()
                .setStatusCode(201)
                .putHeader("Location", location)
                .putHeader("ETag", "\"1\"")
                .putHeader(
                        "Link", "</v1/persons?cursor=a%2Cb&limit=2>; rel=\"next\", <https://elsewhere.test/>; rel=help")
                .end();
    }

    private static void leaky(HttpServerResponse response) {
        response.putHeader("Server", "Registry/1.0 (internal)")
                .putHeader("X-Powered-By", "a framework")
                .putHeader("Connection", "X-Shard")
                .putHeader("X-Shard", "seven")
                .putHeader("Cache-Control", "public, max-age=3600")
                .putHeader("X-Content-Type-Options", "sniff")
                .end("{}");
    }

    private static void own(HttpServerRequest request) {
        String who = claims(request).getString("sub");
        boolean household = request.path().endsWith("household");
        if (who.equals(WITH_NOTHING_UP) || (who.equals(WITH_BROKEN_HOUSEHOLD) && household)) {
            request.connection().close();
        } else if (who.equals(UNWANTED)) {
            request.response().setStatusCode(403).end();
        } else if (who.equals(APPLICANT)) {
            request.response().setStatusCode(403).end("{\"code\":\"number-required\"}");
        } else if (request.path().endsWith("payments")) {
            request.response().setStatusCode(404).end();
        } else {
            json(request, new JsonObject().put("section", request.path()).put("of", who));
        }
    }

    /** What the services tell partners; what is known takes a moment longer, so that answers overtake one another. */
    private void check(HttpServerRequest request, JsonObject question) {
        String idcs = question.getString("idcs");
        if (claims(request).getString("sub").equals(UNWANTED)) {
            request.response().setStatusCode(403).end();
        } else if (idcs.equals(WITH_SERVICES_DOWN)) {
            request.connection().close();
        } else if (!question.getString("regime", "ma-").startsWith("ma-")) {
            request.response().setStatusCode(400).end("{\"code\":\"unknown-regime\"}");
        } else if (idcs.equals(KNOWN_PERSON)) {
            vertx.setTimer(40, later -> json(request, known(question)));
        } else {
            json(request, unknown(question));
        }
    }

    private static JsonObject known(JsonObject question) {
        if (question.containsKey("regime")) {
            return new JsonObject().put("enrolled", question.getString("regime").equals("ma-amo-tadamon"));
        }
        if (!question.containsKey("event")) {
            return new JsonObject().put("member", true).put("size", 5);
        }
        JsonArray dates = new JsonArray();
        switch (question.getString("event")) {
            case "death" -> dates.add("2026-01-31");
            case "marriage" -> dates.add("2020-02-01").add("2023-04-05");
            default -> {}
        }
        return new JsonObject().put("dates", dates);
    }

    private static JsonObject unknown(JsonObject question) {
        if (question.containsKey("regime")) {
            return new JsonObject().put("enrolled", false);
        }
        return question.containsKey("event")
                ? new JsonObject().put("dates", new JsonArray())
                : new JsonObject().put("member", false);
    }

    /** Two readings in each of some seconds, the same in every register. */
    private static void consultations(String service, HttpServerRequest request) {
        String who = claims(request).getString("sub");
        if (who.equals(WITH_BROKEN_HOUSEHOLD) && service.equals("social")) {
            request.connection().close();
        } else if (who.equals(UNWANTED)) {
            request.response().setStatusCode(403).end();
        } else if (who.equals(APPLICANT)) {
            request.response().setStatusCode(403).end("{\"code\":\"number-required\"}");
        } else {
            json(request, readings(request.getParam("cursor"), Integer.parseInt(request.getParam("limit"))));
        }
    }

    private static JsonObject readings(@Nullable String cursor, int limit) {
        ConsultationPlace after =
                cursor == null ? new ConsultationPlace(FIRST_READING.plusDays(1), 0) : ConsultationPlace.parse(cursor);
        JsonArray items = new JsonArray();
        for (long id = READINGS; id > 0; id--) {
            ConsultationPlace place = new ConsultationPlace(FIRST_READING.plusSeconds(id / 2), id);
            int order = place.at().compareTo(after.at());
            if (order < 0 || (order == 0 && id < after.id())) {
                items.add(reading(place));
            }
        }
        JsonObject page = new JsonObject()
                .put("items", new JsonArray(items.stream().limit(limit).toList()));
        return items.size() <= limit
                ? page
                : page.put("next", items.getJsonObject(limit - 1).getString("cursor"));
    }

    private static JsonObject reading(ConsultationPlace place) {
        return new JsonObject()
                .put("at", place.at().toString())
                .put("role", "auditor")
                .put("purpose", "audit")
                .put("legalBasis", "law-09.08")
                .put("fields", new JsonArray().add("number-" + place.id()))
                .put("cursor", place.cursor())
                .put("addedOneDay", true);
    }

    private static JsonObject contract() {
        JsonObject paths = new JsonObject();
        for (String path : new String[] {"/v1/me", "/v1/feed", "/v1/internal/{id}"}) {
            paths.put(path, new JsonObject());
        }
        return new JsonObject().put("openapi", "3.1.0").put("paths", paths);
    }

    private static JsonObject claims(HttpServerRequest request) {
        String token = request.getHeader("Authorization").split("\\.", -1)[1];
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(token)));
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        Buffer text = body.toBuffer();
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Content-Length", String.valueOf(text.length()))
                .end(text);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
