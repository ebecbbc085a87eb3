package org.lotse.lists;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stubs of the identity provider, members and events, with the endpoints that lists calls. They store received rows by id. */
final class StubServices {
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    final Map<String, String> members = new ConcurrentHashMap<>();
    final Map<String, String> persons = new ConcurrentHashMap<>();
    final Map<String, String> events = new ConcurrentHashMap<>();
    final Map<String, String> registrations = new ConcurrentHashMap<>();
    final Map<String, Integer> heads = new ConcurrentHashMap<>();
    final Set<String> attendances = new ConcurrentSkipListSet<>();
    final Set<String> undone = new ConcurrentSkipListSet<>();
    final AtomicInteger batches = new AtomicInteger();

    /** Number of batches that events answers before its outage; negative: no outage. */
    final AtomicInteger batchesBeforeOutage = new AtomicInteger(-1);

    /** The token that the identity provider issues; {@link #accepted} is the one that members and events accept. */
    volatile String issued = "t";

    volatile String accepted = "t";

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;

    StubServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        200,
                        json.createObjectNode()
                                .put("access_token", issued)
                                .put("token_type", "Bearer")
                                .put("expires_in", 300)));
        server.createContext("/members/", exchange -> answer(exchange, 200, members(exchange)));
        server.createContext("/events/", exchange -> {
            boolean away = exchange.getRequestMethod().equals("PUT")
                    && batchesBeforeOutage.getAndUpdate(p -> p > 0 ? p - 1 : p) == 0;
            answer(exchange, away ? 503 : 200, away ? json.createObjectNode() : events(exchange));
        });
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void reset() {
        members.clear();
        persons.clear();
        events.clear();
        registrations.clear();
        heads.clear();
        attendances.clear();
        undone.clear();
        batches.set(0);
        batchesBeforeOutage.set(-1);
        issued = "t";
        accepted = "t";
    }

    private ObjectNode members(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody());
        ObjectNode out = json.createObjectNode();
        if (exchange.getRequestURI().getPath().endsWith("/matches")) {
            match(body.path("members"), out.putArray("members"), members);
            match(body.path("persons"), out.putArray("persons"), persons);
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            undone.add("members");
            out.put("retractedMembers", members.size())
                    .put("retractedPersons", persons.size())
                    .putArray("kept");
        } else {
            ArrayNode rows = out.putArray("rows");
            body.path("rows").forEach(row -> rows.add(takeMember(row)));
        }
        return out;
    }

    private void match(JsonNode asked, ArrayNode answers, Map<String, String> known) {
        for (JsonNode one : asked) {
            ObjectNode match = answers.addObject().put("key", one.path("key").asString());
            String number = one.path("externalId").asString("");
            String name = number.isEmpty()
                    ? one.path("memberId").asString("") + one.path("name").asString("")
                    : "#" + number;
            var found = known.entrySet().stream()
                    .filter(e -> e.getValue().equals(name))
                    .findFirst();
            match.put("kind", found.isPresent() ? "EXACT" : "NONE");
            ArrayNode candidates = match.putArray("candidates");
            found.ifPresent(
                    e -> candidates.addObject().put("id", e.getKey()).put("name", numbers.getOrDefault(name, name)));
        }
    }

    private ObjectNode takeMember(JsonNode row) {
        JsonNode member = row.path("member");
        String id = member.path("id").asString();
        ObjectNode answer =
                json.createObjectNode().put("row", row.path("row").asInt()).put("memberId", id);
        if (member.path("name").asString("").equals("Verweigert GmbH")) {
            answer.putObject("problem")
                    .put("field", "member.startsOn")
                    .put("reason", "The term overlaps with another one.");
            return answer;
        }
        String number = member.path("externalId").asString("");
        String name = number.isEmpty() ? member.path("name").asString("") : "#" + number;
        numbers.putIfAbsent(name, member.path("name").asString(name));
        answer.put("memberOutcome", members.putIfAbsent(id, name) == null ? "CREATED" : "EXISTING");
        if (row.has("person") && !row.get("person").isNull()) {
            String person = row.path("person").path("id").asString();
            boolean fresh = persons.putIfAbsent(
                            person, id + row.path("person").path("name").asString())
                    == null;
            answer.put("personId", person).put("personOutcome", fresh ? "CREATED" : "EXISTING");
        }
        return answer;
    }

    private ObjectNode events(HttpExchange exchange) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody());
        ObjectNode out = json.createObjectNode();
        if (exchange.getRequestMethod().equals("DELETE")) {
            undone.add("events");
            return out.put("retractedEvents", events.size()).put("retractedAttendances", attendances.size());
        }
        batches.incrementAndGet();
        ArrayNode rows = out.putArray("rows");
        body.path("rows").forEach(row -> rows.add(takeEvent(row)));
        return out;
    }

    private ObjectNode takeEvent(JsonNode row) {
        JsonNode event = row.path("event");
        String title = event.path("title").asString();
        String key = event.path("externalId").asString(title) + "|"
                + event.path("day").asString();
        String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        boolean changed = events.put(id, title + " " + event.path("day").asString()) == null;
        String who = (event.has("externalId") && !event.get("externalId").isNull() ? id : title) + "|"
                + row.path("memberId").asString("") + "|" + row.path("personId").asString("");
        if (row.path("headsWithoutName").isInt()) {
            heads.put(title, row.path("headsWithoutName").asInt());
        }
        if (row.path("attended").asBoolean(false)) {
            changed |= attendances.add(who);
        }
        String registration = row.path("registration").asString("");
        if (!registration.isEmpty()) {
            changed |= !registration.equals(registrations.put(who, registration));
        }
        return json.createObjectNode()
                .put("row", row.path("row").asInt())
                .put("eventId", id)
                .put("outcome", changed ? "CREATED" : "EXISTING");
    }

    private void answer(HttpExchange exchange, int wanted, ObjectNode body) throws IOException {
        boolean refused = !exchange.getRequestURI().getPath().equals("/token")
                && !("Bearer " + accepted).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        int status = refused ? 401 : wanted;
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
