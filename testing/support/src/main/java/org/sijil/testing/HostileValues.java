package org.sijil.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** What people and programs send when they make a mistake or mean harm. */
final class HostileValues {

    /** Part of many hostile texts; an answer that holds it has echoed the value that it refused. */
    static final String CANARY = "Zq7391canary";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            CANARY,
            "\u0000",
            CANARY + "\u0000tail",
            "\ud800" + CANARY,
            CANARY + "\udc00",
            "\ufeff\u200f\u202e" + CANARY,
            "😀".repeat(50),
            CANARY.repeat(9_000),
            "' OR 1=1; --",
            "${jndi:ldap://127.0.0.1/x}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "%s%n%x",
            "\r\nX-Injected: yes",
            "2026-02-30",
            "0000-00-00",
            "0001-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-13-45T25:61:61Z",
            "2026-99",
            "999999999-12",
            "00000000-0000-0000-0000-000000000000",
            "٠١٢٣٤٥٦٧٨٩",
            "1e400",
            "NaN",
            "99999999999999999999.99",
            "-0.01",
            "06.999.99.99.",
            "null",
            "{}");

    private static final List<JsonNode> OTHERS = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(0),
            JSON.numberNode(-1),
            JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(Long.MIN_VALUE),
            JSON.numberNode(new BigInteger("9".repeat(400))),
            JSON.numberNode(new BigDecimal("1E+400")),
            JSON.numberNode(new BigDecimal("1E-400")),
            JSON.numberNode(0.5),
            JSON.arrayNode(),
            JSON.arrayNode().addNull(),
            JSON.arrayNode().add(CANARY).add(1),
            JSON.objectNode(),
            JSON.objectNode().put("unknown", CANARY),
            JSON.objectNode().set("value", JSON.arrayNode().add(JSON.objectNode())));

    private HostileValues() {}

    /** For a place in a JSON document. */
    static List<JsonNode> nodes() {
        return Stream.concat(TEXTS.stream().map(JSON::textNode), OTHERS.stream())
                .toList();
    }

    /** For a path segment or a query parameter: short enough for a request line. */
    static List<String> texts() {
        return Stream.concat(
                        TEXTS.stream().filter(text -> text.length() < 500),
                        Stream.of("-1", "99999999999999999999", CANARY.repeat(80), "a\nb", "true"))
                .toList();
    }

    /** For a header: the characters that HTTP admits there. */
    static List<String> headers() {
        return List.of(
                "",
                "\"",
                "*",
                "W/\"1\"",
                "\"99999999999999999999\"",
                "\"-1\"",
                "1",
                CANARY,
                CANARY.repeat(100),
                ";;;q=,,,==",
                "xx-YY-zz;q=9, *;q=-1",
                "text/html;q=0.1",
                "%00%ff");
    }

    /** Whole bodies that are no request at all. */
    static List<String> bodies() {
        return List.of(
                "",
                " ",
                "{",
                "}",
                "[]",
                "[{}]",
                "{}",
                "null",
                "true",
                "42",
                "\"" + CANARY + "\"",
                "{\"a\":",
                "{'a':1}",
                "{\"a\":1,\"a\":2}",
                "{\"" + "k".repeat(60_000) + "\":1}",
                "{} {}",
                "{\"a\":NaN}",
                "{\"a\":\"\t\u0001\"}",
                "{\"a\":1" + "0".repeat(5_000) + "}",
                "[".repeat(20_000),
                "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
                "<request><a>1</a></request>",
                "a=1&b=2",
                "\ufeff{}");
    }
}
