package org.sijil.localstack.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijil.localstack.process.Crash;
import org.sijil.localstack.process.HttpProbe;
import org.sijil.localstack.process.Ports;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;
import org.sijil.localstack.token.Tokens;
import org.sijil.localstack.token.UnknownIdentity;

/** The real PostgreSQL and the real Keycloak with our realm; the services are stand-ins. */
class LocalStackTest {

    @TempDir
    static Path folder;

    private static LocalStack stack;
    private static StackOptions options;
    private static Tokens tokens;

    @BeforeAll
    static void start() throws IOException {
        options = new StackOptions(
                FakeCheckout.in(Files.createDirectory(folder.resolve("a checkout"))),
                new StateDir(folder.resolve("its state")),
                StackPorts.free(),
                Map.of(),
                line -> {},
                StackOptions.REMINDER);
        stack = LocalStack.start(options);
        tokens = stack.tokens();
    }

    @AfterAll
    static void stopLeavesNothingBehind() {
        StackRecord record = StackRecord.read(options.state()).orElseThrow();

        stack.close();

        assertEquals(
                List.of(),
                record.processes().stream()
                        .filter(mark -> mark.find().isPresent())
                        .toList());
        assertEquals(
                List.of(),
                options.ports().byName().values().stream()
                        .filter(Ports::isAnswering)
                        .toList());
        assertTrue(StackRecord.read(options.state()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "citizen:2000000022, citizen",
        "agent:06.141, registration-agent social-agent",
        "adjudicator, adjudicator",
        "scheme-manager, scheme-manager",
        "support-manager, support-manager",
        "payment-approver, payment-approver",
        "auditor, auditor",
        "statistician, statistician",
        "formula-manager, formula-manager",
        "operator, operator"
    })
    void everyDemoUserHasItsRolesAndNoOther(String who, String roles) throws IOException {
        JsonNode token = claims(tokens.of(who));

        Set<String> given = texts(token.at("/realm_access/roles"));
        given.removeAll(Set.of("default-roles-sijil", "offline_access", "uma_authorization"));
        assertEquals(Set.of(roles.split(" ")), given);
        assertFalse(token.path("sub").asText().isEmpty());
        assertEquals(900, token.path("exp").asLong() - token.path("iat").asLong());
        assertEquals(
                stack.address().keycloak() + "/realms/sijil", token.path("iss").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "partner:health, partner-health, population:verify population:attributes enrollment:coverage",
        "partner:education, partner-education, population:verify social:score-class",
        "partner:support, partner-support, population:verify social:score-class social:score social:composition"
    })
    void aPartnerHasItsScopesAndNoRole(String who, String client, String scopes) throws IOException {
        JsonNode token = claims(tokens.of(who));

        assertEquals(
                Set.of(scopes.split(" ")), Set.of(token.path("scope").asText().split(" ")));
        assertEquals(client, token.path("azp").asText());
        assertTrue(token.at("/realm_access/roles").isMissingNode());
        assertFalse(token.path("sub").asText().isEmpty());
    }

    @Test
    void aCitizenIsKnownByTheNumberAndAnAgentByTheTerritory() throws IOException {
        assertEquals(
                "3000000033",
                claims(tokens.of("citizen:3000000033")).path("idcs").asText());
        assertEquals(
                "06.141.01.00.",
                claims(tokens.of("agent:06.141.01.00.")).path("territory").asText());
        assertTrue(claims(tokens.of("auditor")).path("idcs").isMissingNode());
    }

    @Test
    void theSameTokenServesUntilItExpires() {
        assertEquals(tokens.of("auditor"), tokens.of("auditor"));
    }

    @Test
    void aUserIsMadeOnceAndFoundAgain() throws IOException {
        JsonNode first = claims(tokens.of("citizen:4000000044"));
        JsonNode later = claims(stack.tokens().of("citizen:4000000044"));

        assertEquals(first.path("sub"), later.path("sub"));
    }

    @Test
    void nobodyElseGetsAToken() {
        UnknownIdentity refusal = assertThrows(UnknownIdentity.class, () -> tokens.of("minister"));

        assertTrue(refusal.getMessage().contains("scheme-manager"));
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void everyServiceOwnsOneDatabase(ServiceName service) throws Exception {
        try (Connection connection = stack.database(service).getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select current_database(), current_user, current_setting('server_version_num')")) {
            assertTrue(rows.next());
            assertEquals(service.database(), rows.getString(1));
            assertEquals(service.database(), rows.getString(2));
            assertTrue(rows.getInt(3) >= 180000);
        }
    }

    @Test
    void aServiceThatIsKilledOnPurposeComesBackAndIsNoCrash() {
        stack.kill(ServiceName.SOCIAL_REGISTRY);
        assertFalse(stack.isAlive(ServiceName.SOCIAL_REGISTRY));

        stack.startAgain(ServiceName.SOCIAL_REGISTRY);

        assertTrue(stack.isAlive(ServiceName.SOCIAL_REGISTRY));
        assertFalse(stack.crash().isDone() && stack.crash().join().name().equals("social-registry"));
    }

    @Test
    void aCrashIsToldWithTheLastWords() throws Exception {
        HttpProbe.answers(stack.address(ServiceName.ENROLLMENT_SERVICE).resolve("/crash"));

        Crash crash = stack.crash().get(20, TimeUnit.SECONDS);

        assertEquals("enrollment-service", crash.name());
        assertEquals(7, crash.exitCode());
        assertTrue(crash.report().contains("the last words of the service"));
    }

    @Test
    void aSecondSupervisorOfTheSameFolderIsRefused() {
        Trouble refusal = assertThrows(Trouble.class, () -> LocalStack.prepare(options));

        assertTrue(refusal.getMessage().contains("already runs"));
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper()
                .readTree(
                        Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
