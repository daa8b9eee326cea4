package org.sijil.population.seal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.seal.Seals.sealed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijil.population.Registry;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/**
 * Time does not tell a sealed person from an unknown one. Medians of many calls by turns, compared with each other: what slows
 * the machine slows both. Each person is asked about a few times only, so that no limit on repeated questions is met.
 */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class SealTimingTest {

    private static final int PEOPLE = 50;
    private static final int ROUNDS = 5;
    private static final double SAME = 1.5;
    private static final String SOCIAL = TestTokens.of("social-agent");
    private static final String HOSPITAL = TestTokens.partner("population:attributes");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static List<Registered> sealedPeople = List.of();
    private static List<Registered> unknownPeople = List.of();

    @BeforeEach
    void seal() {
        if (!sealedPeople.isEmpty()) {
            return;
        }
        sealedPeople = Stream.generate(() -> sealed(someone())).limit(PEOPLE).toList();
        unknownPeople = Stream.generate(
                        () -> new Registered(UUID.randomUUID().toString(), TestPeople.idcs(), Registry.adult()))
                .limit(PEOPLE)
                .toList();
    }

    /** A question by a caller, and what it says; without words it is a reading. */
    record Question(
            String name,
            Supplier<String> token,
            Function<Registered, String> path,
            Function<Registered, Map<String, ?>> words) {

        static Question reading(String name, String path) {
            return new Question(name, () -> AGENT, person -> "/v1/persons/" + person.id() + path, person -> Map.of());
        }

        static Question asking(
                String name, Supplier<String> token, String path, Function<Registered, Map<String, ?>> words) {
            return new Question(name, token, person -> path, words);
        }

        HttpRequest about(Registered person) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + path.apply(person)))
                    .header("Authorization", "Bearer " + token.get())
                    .header("Content-Type", "application/json");
            Map<String, ?> said = words.apply(person);
            return said.isEmpty()
                    ? request.build()
                    : request.POST(HttpRequest.BodyPublishers.ofString(
                                    JSON.valueToTree(said).toString()))
                            .build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Question> questions() {
        Function<Registered, Map<String, ?>> number = person -> Map.of("idcs", person.idcs());
        Function<Registered, Map<String, ?>> described =
                person -> Map.of("idcs", person.idcs(), "birthDate", "1988-03-08");
        Supplier<String> partner = () -> SealTest.Granted.PARTNER;
        return Stream.of(
                Question.reading("read", ""),
                Question.reading("history", "/history"),
                Question.asking("search by number", () -> AGENT, "/v1/persons/search", number),
                Question.asking(
                        "search by card", () -> AGENT, "/v1/persons/search", person -> Map.of("cnie", person.cnie())),
                Question.asking(
                        "member check",
                        () -> SOCIAL,
                        "/v1/member-checks",
                        person -> Map.of("idcs", List.of(person.idcs()))),
                Question.asking(
                        "civil-status check",
                        () -> HOSPITAL,
                        "/v1/civil-status-checks",
                        person -> Map.of("idcs", person.idcs(), "event", "marriage")),
                Question.asking("verification", partner, "/v1/verifications", described),
                Question.asking("a partner's token", partner, "/v1/partner-tokens", described),
                Question.asking(
                        "verification of many",
                        partner,
                        "/v1/verifications/batch",
                        person -> Map.of("items", List.of(described.apply(person)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void aSealedPersonTakesAsLongAsAnUnknownOne(Question question) throws Exception {
        long[] sealed = new long[PEOPLE * (ROUNDS - 1)];
        long[] unknown = new long[sealed.length];
        for (int call = -PEOPLE; call < sealed.length; call++) {
            int person = Math.floorMod(call, PEOPLE);
            long one = time(question.about(sealedPeople.get(person)));
            long other = time(question.about(unknownPeople.get(person)));
            if (call >= 0) {
                sealed[call] = one;
                unknown[call] = other;
            }
        }

        double ratio = (double) median(sealed) / median(unknown);
        assertTrue(
                ratio < SAME && ratio > 1 / SAME,
                () -> String.format(
                        Locale.ROOT,
                        "%s: %.2f ms of a sealed one, %.2f ms of an unknown one",
                        question.name(),
                        median(sealed) / 1e6,
                        median(unknown) / 1e6));
    }

    private static long time(HttpRequest request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        long taken = System.nanoTime() - start;
        assertTrue(answer.statusCode() < 500 && answer.statusCode() != 429, answer::toString);
        return taken;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
