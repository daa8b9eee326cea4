package org.sijil.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rewrites the head of a service's answer for the outside: no internals, and addresses that a client can follow. */
final class PublicAnswer {

    /** Of the connection to the service (RFC 9110 §7.6.1), of its make, or already set by the door itself. */
    private static final Set<String> KEPT_INSIDE = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "via",
            "x-powered-by",
            "ratelimit",
            "ratelimit-policy",
            "cache-control",
            "content-security-policy",
            "referrer-policy",
            "x-content-type-options",
            "x-frame-options");

    private static final Pattern LINK_TARGET = Pattern.compile("<([^>]*)>");

    private PublicAnswer() {}

    static void copy(MultiMap from, MultiMap to, Origin origin) {
        Set<String> named = named(from.get(HttpHeaders.CONNECTION));
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!KEPT_INSIDE.contains(name) && !named.contains(name)) {
                to.add(header.getKey(), value(name, header.getValue(), origin));
            }
        }
    }

    /** The headers that the service declared to be of this connection only. */
    private static Set<String> named(@Nullable String connection) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (String name : connection.split(",", -1)) {
            names.add(name.strip().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static String value(String name, String value, Origin origin) {
        return switch (name) {
            case "location", "content-location" -> outside(value, origin);
            case "link" -> links(value, origin);
            default -> value;
        };
    }

    private static String links(String header, Origin origin) {
        return LINK_TARGET
                .matcher(header)
                .replaceAll(link -> Matcher.quoteReplacement("<" + outside(link.group(1), origin) + ">"));
    }

    /** {@code /v1/persons/1} and {@code http://service:8081/v1/persons/1} both become {@code /api/population/v1/persons/1}. */
    static String outside(String address, Origin origin) {
        if (address.startsWith("/") && !address.startsWith("//")) {
            return origin.prefix() + address;
        }
        try {
            URI target = URI.create(address);
            return target.isAbsolute() && origin.is(target) ? origin.prefix() + pathAndQuery(target) : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    private static String pathAndQuery(URI target) {
        return target.getRawQuery() == null ? target.getRawPath() : target.getRawPath() + "?" + target.getRawQuery();
    }
}
