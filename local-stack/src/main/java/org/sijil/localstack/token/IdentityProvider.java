package org.sijil.localstack.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.Trouble;

/** Speaks to Keycloak: asks for tokens, and makes a demo user the first time that one is asked for. */
final class IdentityProvider {

    private static final String CLIENT = "sijil-cli";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI tokens;
    private final URI users;
    private final Secrets secrets;
    private final Clock clock;

    IdentityProvider(URI keycloak, Secrets secrets, Clock clock) {
        this.tokens = keycloak.resolve("/realms/sijil/protocol/openid-connect/token");
        this.users = keycloak.resolve("/admin/realms/sijil/users");
        this.secrets = secrets;
        this.clock = clock;
    }

    Tokens.Grant grant(DemoIdentity identity) {
        return identity.isPartner() ? clientGrant(identity.login()) : userGrant(identity);
    }

    /** Tries the password first: all but the first time, the user is already there. */
    private Tokens.Grant userGrant(DemoIdentity identity) {
        HttpResponse<String> answer = askAs(identity);
        if (answer.statusCode() != 200) {
            makeUser(identity);
            answer = askAs(identity);
        }
        return read(answer);
    }

    private HttpResponse<String> askAs(DemoIdentity identity) {
        return ask(
                CLIENT,
                Map.of(
                        "grant_type", "password",
                        "username", identity.login(),
                        "password", secrets.userPassword(identity.login())));
    }

    private Tokens.Grant clientGrant(String client) {
        return read(ask(client, Map.of("grant_type", "client_credentials")));
    }

    private HttpResponse<String> ask(String client, Map<String, String> grant) {
        Map<String, String> form = new TreeMap<>(grant);
        form.put("client_id", client);
        form.put("client_secret", secrets.get("client." + client));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void makeUser(DemoIdentity identity) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(users)
                .header("Authorization", "Bearer " + clientGrant(CLIENT).token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(userOf(identity))));
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw new Trouble("Keycloak did not make the user " + identity.login() + ": status " + answer.statusCode());
        }
    }

    private String userOf(DemoIdentity identity) {
        Map<String, Object> password =
                Map.of("type", "password", "temporary", false, "value", secrets.userPassword(identity.login()));
        return write(Map.of(
                "username", identity.login(),
                "enabled", true,
                "attributes", identity.attributes(),
                "groups", List.of("/" + identity.group()),
                "credentials", List.of(password)));
    }

    private String write(Map<String, Object> value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new Trouble("A user cannot be written as JSON", e);
        }
    }

    private Tokens.Grant read(HttpResponse<String> answer) {
        try {
            JsonNode body = json.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new Trouble("Keycloak refused a token: "
                        + body.path("error_description").asText("status " + answer.statusCode()));
            }
            Instant expires =
                    Instant.now(clock).plusSeconds(body.path("expires_in").asLong());
            return new Tokens.Grant(body.path("access_token").asText(), expires);
        } catch (JsonProcessingException e) {
            throw new Trouble("Keycloak's answer is not JSON", e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + tokens.getAuthority(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for Keycloak", e);
        }
    }
}
