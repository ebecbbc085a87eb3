package org.lotse.campaigns.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the members service and the identity provider do. */
public final class MembersTown {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HttpServer server;
    private final JsonMapper json = new JsonMapper();
    private final Map<UUID, Person> contacts = new ConcurrentHashMap<>();
    private final AtomicBoolean open = new AtomicBoolean(true);

    public MembersTown() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange, Map.of("access_token", "of-the-test", "token_type", "Bearer", "expires_in", 300)));
        server.createContext("/networks", this::route);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param email null: the network has no address of this person */
    public Person livesHere(UUID memberId, @Nullable String givenName, String familyName, @Nullable String email) {
        var person = new Person(memberId, UUID.randomUUID(), givenName, familyName, email);
        contacts.put(memberId, person);
        return person;
    }

    public void speaksFor(UUID memberId, Person person) {
        contacts.put(
                memberId, new Person(memberId, person.personId, person.givenName, person.familyName, person.email));
    }

    /** Until opened again every question is answered by 503. */
    public void close() {
        open.set(false);
    }

    public void open() {
        open.set(true);
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!open.get()
                || !"Bearer of-the-test".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.sendResponseHeaders(open.get() ? 401 : 503, -1);
            exchange.close();
        } else if (path.endsWith("/contacts/query")) {
            answer(
                    exchange,
                    asked(new String(exchange.getRequestBody().readAllBytes(), UTF_8)).stream()
                            .filter(contacts::containsKey)
                            .map(contacts::get)
                            .toList());
        } else if (path.endsWith("/directory")) {
            answer(
                    exchange,
                    Map.of(
                            "items",
                            asked(exchange.getRequestURI().getQuery()).stream()
                                    .map(id -> Map.of(
                                            "memberId",
                                            id,
                                            "name",
                                            "Firma " + id.toString().substring(0, 4),
                                            "type",
                                            "COMPANY"))
                                    .toList()));
        } else {
            answer(exchange, Map.of("name", "Netzwerk Süd", "zone", "Europe/Berlin", "locale", "de"));
        }
    }

    private static List<UUID> asked(String text) {
        List<UUID> ids = new ArrayList<>();
        ID.matcher(text).results().forEach(found -> ids.add(UUID.fromString(found.group())));
        return ids;
    }

    private void answer(HttpExchange exchange, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public record Person(
            UUID memberId,
            UUID personId,
            @Nullable String givenName,
            String familyName,
            @Nullable String email) {}
}
