package org.sijil.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over all operations: an attack on each in turn, until none is left or the time is over. */
final class FuzzRun {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(40);
    private static final Set<Integer> NOT_ADMITTED = Set.of(401, 403);
    private static final int TRIES_BEFORE_NOT_ADMITTED = 3;
    private static final int AT_ONCE = 4;

    private final URI base;
    private final HttpClient http;
    private final List<String> tokens;
    private final long seed;
    private final long deadline;
    private final Map<Integer, Integer> byStatus = new ConcurrentSkipListMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();

    FuzzRun(URI base, HttpClient http, List<String> tokens, long seed, Duration atMost) {
        this.base = base;
        this.http = http;
        this.tokens = tokens;
        this.seed = seed;
        this.deadline = System.nanoTime() + atMost.toNanos();
    }

    /** What is left to try on one operation with one caller. */
    private final class Lane {

        final @Nullable String token;
        final Deque<Attack> attacks;
        int refused;

        Lane(@Nullable String token, List<Attack> attacks) {
            this.token = token;
            this.attacks = new ArrayDeque<>(attacks);
        }

        /** A caller who is never admitted does not reach the code behind, whatever is sent. */
        void step() {
            int status = send(attacks.remove(), token);
            refused = NOT_ADMITTED.contains(status) ? refused + 1 : Integer.MIN_VALUE;
            if (refused == TRIES_BEFORE_NOT_ADMITTED) {
                attacks.clear();
            }
        }
    }

    FuzzReport on(OpenApiDocument document, Set<String> left) {
        SchemaExamples examples = new SchemaExamples(document);
        List<OpenApiDocument.Operation> operations = document.operations().stream()
                .filter(operation -> !left.contains(operation.toString()))
                .toList();
        Queue<Lane> lanes = new ConcurrentLinkedQueue<>();
        for (OpenApiDocument.Operation operation : operations) {
            List<Attack> attacks = new Attacks(operation, examples, seed).all();
            lanes.add(new Lane(null, attacks));
            tokens.forEach(token -> lanes.add(new Lane(token, attacks)));
        }
        CompletableFuture<?>[] callers = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> run(lanes), caller -> new Thread(caller).start()))
                .limit(AT_ONCE)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(callers).join();
        int unsent = lanes.stream().mapToInt(lane -> lane.attacks.size()).sum();
        return new FuzzReport(
                seed, operations.size(), requests.get(), unsent, Map.copyOf(byStatus), List.copyOf(faults));
    }

    private void run(Queue<Lane> lanes) {
        while (System.nanoTime() < deadline) {
            Lane lane = lanes.poll();
            if (lane == null) {
                return;
            }
            lane.step();
            if (!lane.attacks.isEmpty()) {
                lanes.add(lane);
            }
        }
    }

    /** The status of the answer; 0 when there was none. */
    private int send(Attack attack, @Nullable String token) {
        requests.incrementAndGet();
        try {
            HttpResponse<String> answer = http.send(request(attack, token), BodyHandlers.ofString());
            byStatus.merge(answer.statusCode(), 1, Integer::sum);
            judge(attack, answer);
            return answer.statusCode();
        } catch (IOException lost) {
            faults.add(describe(attack) + ": no answer (" + lost.getClass().getSimpleName() + ")");
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest request(Attack attack, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + attack.target()))
                .timeout(LONGEST_ANSWER)
                .method(attack.method(), BodyPublishers.ofByteArray(attack.content()));
        attack.headers().forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private void judge(Attack attack, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (status >= 500) {
            faults.add(describe(attack) + ": " + status);
        } else if (status >= 400 && !answer.body().isEmpty() && !isRefusal(type, answer.body())) {
            faults.add(describe(attack) + ": " + status + " with content type " + type);
        } else if (status >= 400 && answer.body().contains(HostileValues.CANARY)) {
            faults.add(describe(attack) + ": " + status + " repeats the refused value");
        }
    }

    /** A problem document, or an error of SPDCI where its partners are spoken to. */
    private static boolean isRefusal(String type, String body) {
        return type.startsWith("application/problem+json")
                || (type.equals("application/json") && body.startsWith("{\"errors\":[{") && body.contains("\"err."));
    }

    private static String describe(Attack attack) {
        String target = attack.target();
        return attack.method() + " " + (target.length() > 120 ? target.substring(0, 120) + "…" : target) + " ["
                + attack.what() + "] " + beginning(attack.body());
    }

    private static String beginning(String body) {
        return body.substring(0, Math.min(body.length(), 200)).replaceAll("\\p{Cntrl}", "?");
    }
}
