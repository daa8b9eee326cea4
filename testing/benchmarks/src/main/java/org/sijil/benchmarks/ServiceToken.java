package org.sijil.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;

/** The access token that a service gets for itself. */
final class ServiceToken {

    private ServiceToken() {}

    static String of(StackAddress stack, String client) throws IOException, InterruptedException {
        String secret = Secrets.read(new StateDir(stack.stateDir())).get("client." + client);
        HttpRequest request = HttpRequest.newBuilder(
                        stack.keycloak().resolve("/realms/sijil/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return new ObjectMapper().readTree(answer).path("access_token").asText();
    }
}
