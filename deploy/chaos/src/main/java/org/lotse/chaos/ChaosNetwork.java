package org.lotse.chaos;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The network that the writers fill. The key of each write is derived from the seed and its number, so that it can be
 * sent again.
 *
 * @param today fixed at the start of a run, so that a recount across midnight still counts the same days
 */
record ChaosNetwork(ClusterClient client, long seed, UUID id, LocalDate today) {

    private static final String SIGNALS = "application/cloudevents-batch+json";

    static ChaosNetwork of(ClusterClient client, long seed, LocalDate today) {
        UUID id = UUID.nameUUIDFromBytes(("chaos-network-" + seed).getBytes(StandardCharsets.UTF_8));
        return new ChaosNetwork(client, seed, id, today);
    }

    String path(String rest) {
        return "/networks/" + id + rest;
    }

    String key(String what, int number) {
        return "chaos-" + seed + "-" + what + "-" + number;
    }

    void create() {
        client.write(
                "PUT", ServiceEndpoint.MEMBERS.at(path("")), ClusterClient.JSON, Map.of("name", "Chaos " + seed), null);
    }

    UUID member(int number) {
        Map<String, Object> body = Map.of(
                "name",
                "Werk " + seed + "-" + number + " GmbH",
                "type",
                "COMPANY",
                "terms",
                List.of(Map.of("startsOn", today.minusYears(2).toString())));
        return created(ServiceEndpoint.MEMBERS, "/members", body, key("member", number));
    }

    UUID event(int number) {
        Map<String, Object> body = Map.of(
                "title",
                "Treffen " + number,
                "kind",
                "TRAINING",
                "status",
                "HELD",
                "beneficiary",
                "NONE",
                "externalId",
                key("gathering", number),
                "sessions",
                List.of(Map.of("day", eventDay().toString(), "startsAt", "09:00", "endsAt", "11:00")));
        return created(ServiceEndpoint.EVENTS, "/events", body, key("gathering", number));
    }

    private UUID created(ServiceEndpoint door, String path, Map<String, Object> body, String key) {
        return UUID.fromString(client.write("POST", door.at(path(path)), ClusterClient.JSON, body, key)
                .path("id")
                .asString());
    }

    LocalDate eventDay() {
        return today.minusDays(1);
    }

    void attendance(UUID gathering, UUID member) {
        client.write(
                "POST",
                ServiceEndpoint.EVENTS.at(path("/events/" + gathering + "/attendances")),
                ClusterClient.JSON,
                Map.of("memberId", member.toString(), "minutes", 60),
                null);
    }

    /** A signal of a member on a day. */
    record MemberSignal(UUID member, LocalDate day, String key) {}

    void signals(List<MemberSignal> deeds) {
        List<Map<String, Object>> batch = deeds.stream()
                .map(memberSignal -> Map.<String, Object>of(
                        "specversion",
                        "1.0",
                        "id",
                        memberSignal.key(),
                        "source",
                        "urn:lotse:chaos",
                        "type",
                        "org.lotse.signal.service-used",
                        "subject",
                        "member:" + memberSignal.member(),
                        "time",
                        memberSignal.day() + "T10:00:00Z"))
                .toList();
        client.write("POST", ServiceEndpoint.ENGAGEMENT.at(path("/signals")), SIGNALS, batch, null);
    }

    /** Uploads and starts a list, and waits until its import is done. */
    void list(int number, List<String> names) {
        StringBuilder text = new StringBuilder("Organisation;Vorname;Nachname;E-Mail\n");
        names.forEach(name -> text.append(name)
                .append(";Lea;List;")
                .append(key("mail", names.indexOf(name)))
                .append("@list.example\n"));
        String imports = path("/imports");
        String job = client.upload(
                        ServiceEndpoint.LISTS.at(imports), number + ".csv", text.toString(), key("list", number))
                .path("id")
                .asString();
        if (state(job).path("state").asString().equals("RECOGNISED")) {
            client.write(
                    "POST", ServiceEndpoint.LISTS.at(imports + "/" + job + "/start"), ClusterClient.JSON, null, null);
        }
        JsonNode now = state(job);
        while (!now.path("state").asString().equals("DONE")) {
            if (now.path("state").asString().equals("FAILED")) {
                throw new IllegalStateException("A list failed: " + now);
            }
            StatePolling.pause(500);
            now = state(job);
        }
    }

    private JsonNode state(String job) {
        return client.read(ServiceEndpoint.LISTS.at(path("/imports/" + job)));
    }
}
