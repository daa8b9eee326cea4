package org.sijil.population.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.sijil.commons.database.JsonText;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DeliveryTest {

    private static final Path FILE = Path.of("target/outbox.ndjson");

    @Inject
    Outbox outbox;

    @Inject
    OutboxRounds rounds;

    @Inject
    Pool pool;

    @Inject
    JsonText json;

    @Inject
    Clock clock;

    @Test
    void whatWaitsIsDeliveredOnceAndForgotten() throws Throwable {
        String phone = TestPeople.nextPhone();
        put(new Contact(Contact.Channel.SMS, phone), 10);
        put(Contact.NONE, 10);

        round();
        round();

        assertEquals(1, lines(phone));
        assertEquals(0, waiting(phone));
        assertEquals("rw-------", permissions());
    }

    @Test
    void whatIsWorthNothingAnyMoreIsNotDelivered() throws Throwable {
        String phone = TestPeople.nextPhone();
        put(new Contact(Contact.Channel.SMS, phone), -1);

        round();

        assertEquals(0, waiting(phone));
        assertEquals(0, Files.exists(FILE) ? lines(phone) : 0);
    }

    @Test
    void aRelayGetsMessagesWithItsToken() throws Exception {
        List<String> taken = new ArrayList<>();
        HttpServer relay = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        relay.createContext("/", exchange -> {
            taken.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(taken.size() == 1 ? 202 : 503, -1);
            exchange.close();
        });
        relay.start();
        try {
            URI address = URI.create("http://localhost:" + relay.getAddress().getPort() + "/messages");
            Courier courier = new RelayCourier(json, address, Optional.of("secret"));
            Message message = new Message(UUID.randomUUID(), Contact.Channel.SMS, "0612345678", "سلام");

            courier.deliver(message).await().indefinitely();
            assertEquals(
                    "Bearer secret {\"id\":\"" + message.id()
                            + "\",\"channel\":\"SMS\",\"to\":\"0612345678\",\"text\":\"سلام\"}",
                    taken.get(0));
            assertTrue(refused(courier, message));
        } finally {
            relay.stop(0);
        }
    }

    private static boolean refused(Courier courier, Message message) {
        try {
            courier.deliver(message).await().indefinitely();
            return false;
        } catch (CompletionException | java.io.UncheckedIOException expected) {
            return true;
        }
    }

    private void put(Contact to, int minutes) throws Throwable {
        OffsetDateTime until = OffsetDateTime.now(clock).plusMinutes(minutes);
        VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> outbox.put(to, "123456 for " + to.address(), until)));
    }

    private void round() throws Throwable {
        VertxContextSupport.subscribeAndAwait(rounds::round);
    }

    private long waiting(String address) {
        return pool.preparedQuery("SELECT count(*) FROM outbox_message WHERE recipient = $1")
                .executeAndAwait(Tuple.of(address))
                .iterator()
                .next()
                .getLong(0);
    }

    private static long lines(String address) throws Exception {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.contains("\"to\":\"" + address))
                .count();
    }

    private static String permissions() throws Exception {
        return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(FILE));
    }
}
