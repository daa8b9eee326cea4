package org.sijil.population;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Papers as citizens hand them in. */
public final class Papers {

    private Papers() {}

    /** So many bytes that begin like a PDF. */
    public static byte[] pdf(int size) {
        byte[] paper = new byte[size];
        byte[] beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, paper, 0, beginning.length);
        for (int place = beginning.length; place < size; place++) {
            paper[place] = (byte) (place * 31);
        }
        return paper;
    }

    /** An answer to a paper that is handed in. */
    public static ValidatableResponse handIn(String token, String kind, String mediaType, byte[] paper) {
        return handIn("/v1/me/documents", token, kind, mediaType, paper);
    }

    private static ValidatableResponse handIn(
            String address, String token, String kind, String mediaType, byte[] paper) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .contentType(mediaType)
                .queryParam("kind", kind)
                .body(paper)
                .post(address)
                .then();
    }

    /** A reference to a paper that is now handed in. */
    public static Map<String, Object> handedIn(String token, byte[] paper) {
        String id = handIn(token, "birth-record", "application/pdf", paper)
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("id", id, "sha256", sha256(paper));
    }

    /** A reference to a paper of a kind, which a citizen or an agent has handed in. */
    public static Map<String, Object> paper(String token, boolean agent, String kind) {
        byte[] paper = pdf(500);
        String address = agent ? "/v1/documents" : "/v1/me/documents";
        String id = handIn(address, token, kind, "application/pdf", paper)
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("id", id, "sha256", sha256(paper));
    }

    public static String sha256(byte[] paper) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
