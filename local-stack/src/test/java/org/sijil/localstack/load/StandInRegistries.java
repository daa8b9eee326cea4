package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** The registries' rules as far as loading meets them: keys, papers and members count once. */
final class StandInRegistries {

    private static final long FIRST_IDCS = 2_000_000_000L;
    private static final long FIRST_HOUSEHOLD = 10_000_000_000L;

    private static final Map<String, String> READING = Map.of(
            "at", "2026-11-21T22:10:05.123+01:00",
            "register", "population",
            "role", "registration-agent",
            "purpose", "registration");

    private final Map<String, JsonNode> requests = new HashMap<>();
    private final Map<String, Reply> answers = new HashMap<>();
    private final Map<String, JsonNode> persons = new LinkedHashMap<>();
    private final Map<String, String> papers = new HashMap<>();
    private final Map<String, JsonNode> households = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, Map<String, Object>> cases = new HashMap<>();
    private final Map<String, JsonNode> held = new HashMap<>();
    private final Set<String> newborns = new HashSet<>();
    private final Set<String> dead = new HashSet<>();
    private final Set<String> suspects = new HashSet<>(Set.of("ZZ999999"));
    private final StandInComplaints complaints = new StandInComplaints();
    private final TreeSet<String> cycles = new TreeSet<>();
    private int behind;

    synchronized List<JsonNode> persons() {
        return List.copyOf(persons.values());
    }

    /** Who was born after the sample went in. */
    synchronized List<String> newborns() {
        return List.copyOf(newborns);
    }

    /** What was decided about complaints. */
    synchronized List<JsonNode> decisions() {
        return complaints.decisions();
    }

    synchronized List<JsonNode> households() {
        return List.copyOf(households.values());
    }

    /** As a day later. */
    synchronized void forgetKeys() {
        requests.clear();
        answers.clear();
    }

    /** So often the enrollment service is asked before it knows everybody, and a payment cycle before it is computed. */
    synchronized void lagsBehind(int looks) {
        behind = looks;
    }

    synchronized Reply answer(Call call) {
        String path = call.path();
        if (path.equals("/api/me/consultations")) {
            return Reply.of(200, Map.of("items", List.of(READING)));
        }
        return switch (path.substring(path.indexOf("/v1/"))) {
            case "/v1/persons" -> once(call, () -> register(call.body()));
            case "/v1/households" -> once(call, () -> settle(call.body()));
            case "/v1/persons/search" -> found(at(persons, papers.getOrDefault(paper(call.body()), "")));
            case "/v1/households/search" -> found(scored(home(text(call.body(), "idcs"))));
            case "/v1/enrollments/search" -> Reply.of(200, Map.of("items", rights(text(call.body(), "idcs"))));
            case "/v1/vital-events/births" -> once(call, () -> bear(call.body()));
            case "/v1/vital-events" -> once(call, () -> bury(text(call.body(), "idcs")));
            case "/v1/complaints" -> once(call, complaints::file);
            case "/v1/payment-cycles" -> open(text(call.body(), "month"));
            case "/v1/jobs/job-1" -> Reply.of(200, Map.of("state", isBehind() ? "running" : "finished"));
            case "/v1/statistics" -> Reply.of(200, path.contains("enrollment") ? enrollment() : counts());
            default ->
                StandInComplaints.isFor(path)
                        ? once(call, () -> complaints.move(path, call.body()))
                        : one(path.split("/", -1));
        };
    }

    /** Whoever shows this card is held up by a case. */
    synchronized void suspects(String cnie) {
        suspects.add(cnie);
    }

    /** A case, a move of one, a person or a household, by the end of the address. */
    private Reply one(String[] path) {
        String last = path[path.length - 1];
        if (persons.containsKey(last)) {
            return Reply.of(200, persons.get(last));
        }
        if (cases.containsKey(last)) {
            return Reply.of(200, cases.get(last));
        }
        if (last.equals("explanation")) {
            return complaints.explanation();
        }
        String id = path[path.length - 2];
        if (households.containsKey(last)) {
            return Reply.of(200, scored(isBehind() ? at(households, last) : withoutDead(last)));
        }
        return cases.containsKey(id) ? move(id, last) : Reply.problem(404, "not-found");
    }

    private Reply move(String id, String move) {
        if (move.equals("decision")) {
            String idcs = enter(Objects.requireNonNull(held.get(id)));
            cases.put(id, Map.of("id", id, "state", "decided", "version", 2, "closed", Map.of("person", idcs)));
        } else {
            cases.put(id, Map.of("id", id, "state", "assigned", "version", 1));
        }
        return Reply.of(200, cases.get(id));
    }

    private Reply open(JsonNode person) {
        String id = "case-" + cases.size();
        held.put(id, person);
        cases.put(id, Map.of("id", id, "state", "open", "version", 0, "matches", List.of(Map.of("score", 31.8))));
        return Reply.of(202, cases.get(id));
    }

    private Reply once(Call call, Supplier<Reply> work) {
        JsonNode known = requests.putIfAbsent(call.path() + call.key(), call.body());
        if (known != null && !known.equals(call.body())) {
            return Reply.problem(422, "idempotency-key-reused");
        }
        Reply answer = answers.computeIfAbsent(call.path() + call.key(), key -> work.get());
        if (answer.status() / 100 != 2) {
            requests.remove(call.path() + call.key());
            answers.remove(call.path() + call.key());
        }
        return answer;
    }

    private Reply register(JsonNode person) {
        String idcs = Long.toString(FIRST_IDCS + persons.size());
        if (!paper(person).isEmpty() && papers.putIfAbsent(paper(person), idcs) != null) {
            return Reply.problem(409, "cnie-already-registered", "/cnie");
        }
        return suspects.contains(text(person, "cnie")) ? open(person) : Reply.of(201, Map.of("idcs", enter(person)));
    }

    private String enter(JsonNode person) {
        String idcs = Long.toString(FIRST_IDCS + persons.size());
        papers.put(paper(person), idcs);
        persons.put(idcs, with(person, "idcs", idcs));
        return idcs;
    }

    private Reply bear(JsonNode birth) {
        if (!homes.containsKey(text(birth, "mother")) || !homes.containsKey(text(birth, "father"))) {
            return Reply.problem(422, "unknown-idcs", "/mother");
        }
        String idcs = enter(birth);
        newborns.add(idcs);
        join(Objects.requireNonNull(homes.get(text(birth, "mother"))), idcs);
        return Reply.of(201, Map.of("child", Map.of("idcs", idcs)));
    }

    private Reply bury(String idcs) {
        return dead.add(idcs) ? Reply.of(201, Map.of()) : Reply.problem(409, "death-already-recorded", "/idcs");
    }

    private void join(String household, String child) {
        JsonNode view = at(households, household).deepCopy();
        ((ArrayNode) view.path("members")).addObject().put("idcs", child).put("relation", "child");
        homes.put(child, household);
        households.put(household, view);
    }

    private JsonNode withoutDead(String household) {
        JsonNode view = at(households, household).deepCopy();
        Iterator<JsonNode> members = view.path("members").elements();
        while (members.hasNext()) {
            if (dead.contains(text(members.next(), "idcs"))) {
                members.remove();
            }
        }
        return view;
    }

    private JsonNode scored(JsonNode household) {
        if (household instanceof ObjectNode view) {
            return view.deepCopy().set("score", view.objectNode().put("value", complaints.score()));
        }
        return household;
    }

    private Reply settle(JsonNode household) {
        String code = Long.toString(FIRST_HOUSEHOLD + households.size());
        List<JsonNode> members = new ArrayList<>();
        for (JsonNode member : household.path("members")) {
            String idcs = text(member, "idcs");
            if (homes.putIfAbsent(idcs, code) != null) {
                return Reply.problem(409, "member-in-another-household", "/members/" + members.size() + "/idcs");
            }
            members.add(with(member, "birthDate", text(at(persons, idcs), "birthDate")));
        }
        JsonNode view = with(with(household, "code", code), "id", code);
        ((ObjectNode) view).putArray("members").addAll(members);
        households.put(code, view);
        return Reply.of(201, view);
    }

    /** Cover of the head's own bars both; somebody's pension or the like bars direct support alone. */
    private List<Map<String, String>> rights(String head) {
        JsonNode members = home(head).path("members");
        if (members.path(0).path("situation").path("otherHealthCover").asBoolean()) {
            return List.of(Map.of("regime", "ma-asd", "until", "2026-01-01"));
        }
        boolean barred = StreamSupport.stream(members.spliterator(), false)
                .map(member -> member.path("situation"))
                .anyMatch(all -> List.of("pension", "publicAgent", "familyAllowances").stream()
                        .anyMatch(bar -> all.path(bar).asBoolean()));
        Map<String, String> cover = Map.of("regime", "ma-amo-tadamon");
        return barred ? List.of(cover) : List.of(cover, Map.of("regime", "ma-asd"));
    }

    private Reply open(String month) {
        return cycles.add(month) ? Reply.of(202, Map.of("job", "job-1")) : Reply.problem(409, "cycle-exists", "/month");
    }

    private boolean isBehind() {
        return behind-- > 0;
    }

    private Map<String, Object> counts() {
        return Map.of("persons", persons.size(), "households", households.size());
    }

    private Map<String, Object> enrollment() {
        Map<String, Object> statistics = new HashMap<>(counts());
        if (isBehind()) {
            statistics.put("households", households.size() - 1);
        } else if (!cycles.isEmpty()) {
            Map<String, Object> cycle =
                    Map.of("month", cycles.last(), "families", 1, "total", Map.of("amount", "500.00"));
            statistics.put("asd", Map.of("families", 1, "ruralFamilies", 1, "lastCycle", cycle));
        }
        return statistics;
    }

    private JsonNode home(String idcs) {
        return at(households, homes.getOrDefault(idcs, ""));
    }

    private static JsonNode at(Map<String, JsonNode> rows, String key) {
        return rows.getOrDefault(key, MissingNode.getInstance());
    }

    private static Reply found(JsonNode one) {
        return Reply.of(200, Map.of("items", one.isMissingNode() ? List.of() : List.of(one)));
    }

    private static String paper(JsonNode body) {
        return body.path("cnie").asText() + body.path("residencePermit").asText();
    }

    private static String text(JsonNode body, String field) {
        return body.path(field).asText();
    }

    private static JsonNode with(JsonNode object, String field, String value) {
        return ((ObjectNode) object.deepCopy()).put(field, value);
    }
}
