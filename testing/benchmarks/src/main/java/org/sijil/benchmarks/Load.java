package org.sijil.benchmarks;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A closed loop of callers: each sends its next request when its last one is answered. */
final class Load implements AutoCloseable {

    private static final int MOST_SAMPLES = 4_000_000;

    private final Vertx vertx = Vertx.vertx();
    private final int callers;
    private final HttpClient http;

    Load(int callers) {
        this.callers = callers;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(true).setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(callers));
    }

    /** One request of a load. */
    record Call(
            HttpMethod method,
            URI address,
            @Nullable String token,
            @Nullable String body) {}

    /** Sends calls for the given time, the n-th made from n, and says how it went; throws when one was not answered 2xx. */
    Figure run(Duration time, LongFunction<Call> calls) throws Exception {
        Run run = new Run(System.nanoTime() + time.toNanos(), calls);
        long started = System.nanoTime();
        Future<?>[] all = new Future<?>[callers];
        for (int caller = 0; caller < callers; caller++) {
            all[caller] = run.start();
        }
        Future.all(Arrays.asList(all)).toCompletionStage().toCompletableFuture().get();
        return run.figure(System.nanoTime() - started);
    }

    /** The ids of the events that one call to a feed answers. */
    List<String> ids(URI page, String token) throws Exception {
        Promise<Buffer> answered = Promise.promise();
        // On a context, as the callers are: from any other thread the first bytes of a long answer can be missed.
        vertx.getOrCreateContext()
                .runOnContext(ready ->
                        send(new Call(HttpMethod.GET, page, token, null)).onComplete(answered));
        Buffer body =
                answered.future().toCompletionStage().toCompletableFuture().get();
        return body.toJsonArray().stream()
                .map(event -> ((JsonObject) event).getString("id"))
                .toList();
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private final class Run {

        private final long deadline;
        private final LongFunction<Call> calls;
        private final AtomicLong next = new AtomicLong();
        private final AtomicLong answered = new AtomicLong();
        private final long[] nanos = new long[MOST_SAMPLES];

        Run(long deadline, LongFunction<Call> calls) {
            this.deadline = deadline;
            this.calls = calls;
        }

        Future<Void> start() {
            Promise<Void> done = Promise.promise();
            vertx.getOrCreateContext().runOnContext(ready -> step(done));
            return done.future();
        }

        private void step(Promise<Void> done) {
            if (System.nanoTime() >= deadline) {
                done.complete();
                return;
            }
            long sent = System.nanoTime();
            send(calls.apply(next.getAndIncrement())).onComplete(answer -> {
                if (answer.failed()) {
                    done.fail(answer.cause());
                    return;
                }
                int sample = (int) (answered.getAndIncrement() % MOST_SAMPLES);
                nanos[sample] = System.nanoTime() - sent;
                step(done);
            });
        }

        Figure figure(long elapsed) {
            int samples = (int) Math.min(answered.get(), MOST_SAMPLES);
            long[] sorted = Arrays.copyOf(nanos, samples);
            Arrays.sort(sorted);
            return new Figure(answered.get() * 1e9 / elapsed, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
        }

        private double at(long[] sorted, double share) {
            return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
        }
    }

    private Future<Buffer> send(Call call) {
        RequestOptions options = new RequestOptions()
                .setMethod(call.method())
                .setHost(call.address().getHost())
                .setPort(call.address().getPort())
                .setURI(pathAndQuery(call.address()));
        if (call.token() != null) {
            options.putHeader("Authorization", "Bearer " + call.token());
        }
        return http.request(options)
                .compose(request -> {
                    if (call.body() == null) {
                        return request.send();
                    }
                    return request.putHeader("Content-Type", "application/json").send(call.body());
                })
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() / 100 != 2) {
                        throw new IllegalStateException(
                                response.statusCode() + " from " + call.address() + ": " + body);
                    }
                    return body;
                }));
    }

    private static String pathAndQuery(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }
}
