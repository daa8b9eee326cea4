package org.sijil.testing;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request to try, before it is known who sends it.
 *
 * @param what a few words for the report
 * @param path with its parameters filled in and encoded
 */
record Attack(
        String what,
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        Charset charset) {

    static final String CONTENT_TYPE = "Content-Type";

    /** Nothing but a method and a path. */
    static Attack on(String what, String method, String path) {
        return new Attack(what, method, path, Map.of(), Map.of(), "", StandardCharsets.UTF_8);
    }

    Attack named(String words) {
        return new Attack(words, method, path, query, headers, body, charset);
    }

    Attack withMethod(String other) {
        return new Attack("method " + other, other, path, query, headers, body, charset);
    }

    Attack withPath(String other) {
        return new Attack(what, method, other, query, headers, body, charset);
    }

    Attack withQuery(String name, String value) {
        return new Attack(what, method, path, with(query, name, value), headers, body, charset);
    }

    Attack withHeader(String name, String value) {
        return new Attack(what, method, path, query, with(headers, name, value), body, charset);
    }

    Attack withBody(String other) {
        return new Attack(what, method, path, query, headers, other, charset);
    }

    Attack withCharset(Charset other) {
        return new Attack(what, method, path, query, headers, body, other);
    }

    /** The body as it goes on the wire. */
    byte[] content() {
        return body.getBytes(charset);
    }

    /** Path and query as they go on the wire. */
    String target() {
        StringBuilder target = new StringBuilder(path);
        query.forEach((name, value) -> target.append(target.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return target.toString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> with(Map<String, String> known, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(known);
        more.put(name, value);
        return more;
    }
}
