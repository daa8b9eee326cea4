package org.sijil.population.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Papers.handIn;
import static org.sijil.population.Papers.pdf;
import static org.sijil.population.Papers.sha256;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Papers are taken in whole or not at all, and refused as early as can be known. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DocumentTest {

    private final String citizen = TestTokens.citizen(TestPeople.idcs());

    @Test
    void aPaperIsKeptWithTheHashOfItsContent() {
        byte[] paper = pdf(700_000);

        handIn(citizen, "birth-record", "application/pdf", paper)
                .statusCode(201)
                .body("kind", equalTo("birth-record"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(700_000))
                .body("sha256", equalTo(sha256(paper)))
                .body("id", notNullValue());
        RestAssured.given()
                .auth()
                .oauth2(citizen)
                .get("/v1/me/documents")
                .then()
                .statusCode(200)
                .body("sha256", contains(sha256(paper)));
    }

    @Test
    void picturesAreTakenToo() {
        handIn(citizen, "cnie", "image/jpeg", bytes(0xFF, 0xD8, 0xFF, 0xE0, 1, 2))
                .statusCode(201);
        handIn(citizen, "cnie", "image/png", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1))
                .statusCode(201)
                .body("size", equalTo(9));
    }

    @Test
    void whatIsNotWhatItSaysIsRefused() {
        handIn(citizen, "cnie", "image/png", pdf(1000))
                .statusCode(415)
                .body("code", equalTo("document-not-what-it-says"));
        handIn(citizen, "cnie", "application/pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("code", equalTo("document-not-what-it-says"))
                .body(not(containsString("program")));
        handIn(citizen, "cnie", "application/pdf", bytes('%', 'P')).statusCode(415);
        handIn(citizen, "cnie", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("code", equalTo("document-type-not-admitted"));
        handIn(citizen, "cnie", "application/pdf", new byte[0]).statusCode(400).body("code", equalTo("empty-document"));
        handIn(citizen, "passport-photo", "application/pdf", pdf(100))
                .statusCode(400)
                .body("code", equalTo("unknown-document-kind"));
        nothingIsLeft();
    }

    @Test
    void whatIsTooLargeIsRefused() {
        handIn(citizen, "cnie", "application/pdf", pdf(1_000_001))
                .statusCode(413)
                .body("code", equalTo("document-too-large"));
        nothingIsLeft();
    }

    /** The head alone says too much: the answer comes before a byte of the body is sent. */
    @Test
    void theHeadIsRefusedBeforeTheBodyIsSent() throws IOException {
        String answer = answerToHead("Content-Length: 1040000\r\nContent-Type: application/pdf\r\n", new byte[0]);

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    }

    /** So do the first bytes, however many are announced. */
    @Test
    void theFirstBytesAreRefusedBeforeTheRestIsSent() throws IOException {
        String answer = answerToHead(
                "Content-Length: 900000\r\nContent-Type: application/pdf\r\n",
                "not a pdf".getBytes(StandardCharsets.UTF_8));

        assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
    }

    /** Nor does it help to announce nothing and send without end. */
    @Test
    void aBodyWithoutEndIsRefusedWhereItIsTooLarge() throws IOException {
        byte[] paper = pdf(1_000_200);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(paper.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(paper);

        String answer =
                answerToHead("Transfer-Encoding: chunked\r\nContent-Type: application/pdf\r\n", chunk.toByteArray());

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        nothingIsLeft();
    }

    @Test
    void aLengthThatIsNoneIsTheClientsFault() throws IOException {
        for (String length : List.of("99999999999999999999", "-5", "many")) {
            String answer =
                    answerToHead("Content-Length: " + length + "\r\nContent-Type: application/pdf\r\n", new byte[0]);

            assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        }
    }

    @Test
    void looseDocumentsAreLimited() {
        for (int paper = 0; paper < 20; paper++) {
            handIn(citizen, "other", "application/pdf", pdf(50 + paper)).statusCode(201);
        }
        handIn(citizen, "other", "application/pdf", pdf(50))
                .statusCode(409)
                .body("code", equalTo("too-many-documents"));
    }

    private void nothingIsLeft() {
        RestAssured.given()
                .auth()
                .oauth2(citizen)
                .get("/v1/me/documents")
                .then()
                .body("$", empty());
    }

    private String answerToHead(String head, byte[] beginning) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            String request = "POST /v1/me/documents?kind=cnie HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + citizen + "\r\n" + head + "\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.write(beginning);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 415".length());
            assertEquals("HTTP/1.1 415".length(), answer.length);
            return new String(answer, StandardCharsets.US_ASCII);
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int place = 0; place < values.length; place++) {
            bytes[place] = (byte) values[place];
        }
        return bytes;
    }
}
