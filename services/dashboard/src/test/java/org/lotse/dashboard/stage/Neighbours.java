package org.lotse.dashboard.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** All services in one, answering as they do, and the provider's token address. */
public final class Neighbours implements AutoCloseable {

    private final HttpServer server;
    private final Town town;

    public Neighbours(Town town) {
        this.town = town;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange asked) throws IOException {
        var path = asked.getRequestURI().getPath().replaceFirst("^/networks/[^/]+", "");
        var json = bodyFor(path, asked);
        asked.getResponseHeaders()
                .set("Content-Type", json.startsWith("{\"type\"") ? "application/problem+json" : "application/json");
        var bytes = json.getBytes(UTF_8);
        asked.sendResponseHeaders(json.startsWith("{\"type\"") ? 404 : 200, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    private String bodyFor(String path, HttpExchange asked) {
        if (path.equals("/token")) {
            return """
                    {"access_token":"test","token_type":"Bearer","expires_in":3600}""";
        }
        if (path.isEmpty()) {
            return """
                    {"id":"x","name":"Netzwerk Niederbayern","zone":"Europe/Berlin","locale":"de-DE"}""";
        }
        if (path.equals("/directory")) {
            var ids = asked.getRequestURI().getQuery().replaceAll(".*ids=([^&]*).*", "$1");
            return items(Arrays.stream(ids.split(",")).map(id -> """
                    {"memberId":"%s","name":"%s","type":"COMPANY","retracted":false}""".formatted(id, nameOf(id))));
        }
        if (path.endsWith("/explanation")) {
            return explanation(path);
        }
        if (path.startsWith("/members/")) {
            return """
                    {"id":"%s","name":"Firma","persons":[
                      {"personId":"018f0000-0000-7000-8000-00000000aaaa","givenName":"Anna","familyName":"Seidl","email":"anna.seidl@example.org","role":"MAIN_CONTACT","validFrom":"2023-01-01"},
                      {"personId":"018f0000-0000-7000-8000-00000000aaab","givenName":"Jens","familyName":"Kraus","role":"EMPLOYEE","validFrom":"2024-01-01"}]}""".formatted(path.substring(9));
        }
        if (path.equals("/events")) {
            return items(java.util.stream.IntStream.range(0, 40).mapToObj(Neighbours::event));
        }
        if (path.endsWith("/funnel")) {
            return """
                    {"eventId":"00000000-0000-0007-0000-000000000003","followUpDays":30,
                     "stages":{"invited":40,"invitedConfirmed":18,"confirmed":20,"attended":14,"members":9,"followedUp":5}}""";
        }
        if (path.matches("/events/[^/]+")) {
            return event(3);
        }
        if (path.endsWith("/attendances") || path.endsWith("/registrations")) {
            return items(town.firms().stream().limit(12).map(firm -> """
                    {"id":"%s","version":1,"memberId":"%s","sessionId":"00000000-0000-0007-0000-000000000003","status":"CONFIRMED","minutes":90,"walkIn":false}""".formatted(firm.id(), firm.id())));
        }
        if (path.equals("/policy")) {
            return """
                    {"id":"bylaws","version":2,"validFrom":"2026-01-01","qualifying":["ATTENDED","CONTRIBUTED","SERVICE_USED"],
                     "activation":{"windowDays":90,"anyOf":[{"form":"SIGNALS","signals":2,"distinctDays":2},{"form":"SIGNALS","types":["CONTRIBUTED"],"signals":1,"distinctDays":1}]},
                     "activity":[{"form":"SERIES","series":"018f0000-0000-7000-8000-00000000aaab","attended":2,"ofLast":4},{"form":"HOSTED","events":1,"withinDays":365}],
                     "recency":{"newDays":90,"activatedDays":90,"activeDays":180,"dormantDays":365,"resurrectedDays":90},
                     "contract":{"newMonths":3,"graceDays":30},"score":{"halfLifeDays":180,"points":{"CONTRIBUTED":{"each":11,"perDay":33},"ATTENDED":{"each":5,"perDay":15}}}}""";
        }
        return """
                {"type":"urn:lotse:problem:unknown-id","title":"Unknown id","status":404,"detail":"There is no such thing here."}""";
    }

    private String nameOf(String id) {
        return town.firms().stream()
                .filter(firm -> firm.id().toString().equals(id))
                .map(Town.Firm::name)
                .findFirst()
                .orElse("Firma " + id.substring(0, 4));
    }

    private String explanation(String path) {
        var id = path.replaceFirst("/members/([^/]+)/.*", "$1");
        long score = town.firms().stream()
                .filter(firm -> firm.id().toString().equals(id))
                .mapToLong(Town.Firm::scoreMicros)
                .findFirst()
                .orElse(0);
        return """
                {"member":{"memberId":"%s","score":%s},"contributions":[
                  {"type":"WORKING_GROUP_ATTENDED","day":"2026-09-01","eventId":"00000000-0000-0007-0000-000000000003","points":7.000000,"pointsNow":%s},
                  {"type":"SERVICE_USED","day":"2026-05-14","points":6.000000,"pointsNow":%s}]}""".formatted(
                        id,
                        BigDecimal.valueOf(score, 6),
                        BigDecimal.valueOf(score / 2, 6),
                        BigDecimal.valueOf(score - score / 2, 6));
    }

    private static String event(int number) {
        return """
                {"id":"00000000-0000-0007-0000-0000000000%02x","version":1,"title":"Arbeitskreis Fachkräfte %d","kind":"WORKING_GROUP","status":"HELD",
                 "attendanceList":"%s","firstDay":"2026-%02d-11","lastDay":"2026-%02d-11","place":"Deggendorf","topics":["personal"],
                 "sessions":[{"sessionId":"00000000-0000-0007-0000-000000000003","day":"2026-01-11","startsAt":"2026-01-11T09:00:00Z","endsAt":"2026-01-11T11:00:00Z"}],
                 "registered":%d,"attended":%s,"headsWithoutName":null,"beneficiary":"NONE"}""".formatted(
                        number,
                        number,
                        number % 4 == 0 ? "NO_LIST" : "KEPT",
                        1 + number % 11,
                        1 + number % 11,
                        10 + number,
                        number % 4 == 0 ? "null" : String.valueOf(8 + number));
    }

    private static String items(java.util.stream.Stream<String> items) {
        return items.collect(Collectors.joining(",", "{\"items\":[", "],\"next\":null}"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
