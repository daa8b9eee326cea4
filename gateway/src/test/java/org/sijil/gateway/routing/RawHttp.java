package org.sijil.gateway.routing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are: no client library would send what an attacker sends. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 3_000;

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** Everything that comes back until the server closes or falls silent. */
    String send(String bytes) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream from) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[4096];
        try {
            for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
                all.write(piece, 0, count);
            }
        } catch (SocketTimeoutException silent) {
            // an open connection without more to say
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
