package org.sijil.population.delivery;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.sijil.commons.database.JsonText;

/** Posts messages to a relay that speaks with the operators of telephone and mail. */
final class RelayCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonText json;
    private final URI relay;
    private final Optional<String> token;

    RelayCourier(JsonText json, URI relay, Optional<String> token) {
        this.json = json;
        this.relay = relay;
        this.token = token;
    }

    @Override
    public Uni<Void> deliver(Message message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(relay)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.id().toString())
                .POST(BodyPublishers.ofString(json.of(message)));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request.build(), BodyHandlers.discarding()))
                .invoke(RelayCourier::requireTaken)
                .replaceWithVoid();
    }

    private static void requireTaken(HttpResponse<Void> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new UncheckedIOException(new IOException("The relay answered " + answer.statusCode()));
        }
    }
}
