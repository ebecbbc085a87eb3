package org.lotse.demo.seeding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.demo.scenario.DemoEventPlan;
import org.lotse.demo.scenario.DemoEventPlan.Participation;
import org.lotse.demo.scenario.DemoEventPlan.Session;
import org.lotse.demo.scenario.DemoEventPlan.Status;
import org.lotse.resource.Uuids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Creates events one by one; registrations and attendances are imported as the rows of a list. */
final class SeedingEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SeedingEvents.class);
    private static final int ROWS = 500;
    private static final UUID LIST = Uuids.of("demo", "attendance");

    private final PlatformClient platform;
    private final AssignedIds named;

    SeedingEvents(PlatformClient platform, AssignedIds named) {
        this.platform = platform;
        this.named = named;
    }

    void seed(List<DemoEventPlan> gatherings) {
        ThrottledRequests.forEach(gatherings, this::plan);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        gatherings.forEach(demoEventPlan -> addRows(demoEventPlan, rows));
        for (List<Map<String, @Nullable Object>> slice : ThrottledRequests.slices(rows, ROWS)) {
            JsonNode answer = send("PUT", "/imports/" + LIST + "/rows", Map.of("rows", slice), null);
            for (JsonNode row : answer.path("rows")) {
                if (!row.path("problem").isMissingNode() && !row.path("problem").isNull()) {
                    LOG.warn("A row of the demo's attendance was not taken: {}", row.path("problem"));
                }
            }
        }
    }

    private void plan(DemoEventPlan demoEventPlan) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", demoEventPlan.title());
        body.put("kind", demoEventPlan.kind());
        body.put("status", status(demoEventPlan.fate()));
        body.put("seriesName", demoEventPlan.series());
        body.put("hostMemberId", demoEventPlan.host() == null ? null : named.id(demoEventPlan.host()));
        body.put("projectId", demoEventPlan.project() == null ? null : AssignedIds.project(demoEventPlan.project()));
        body.put("beneficiary", demoEventPlan.beneficiary());
        body.put("topics", demoEventPlan.topics());
        body.put("place", demoEventPlan.place());
        body.put(
                "sessions",
                demoEventPlan.sittings().stream().map(SeedingEvents::session).toList());
        body.put("externalId", demoEventPlan.key());
        String id = send("POST", "/events", body, "demo:" + demoEventPlan.key())
                .path("id")
                .asString();
        if (demoEventPlan.fate() == Status.HELD_WITHOUT_LIST) {
            send("POST", "/events/" + id + "/attendance-list", Map.of("state", "NO_LIST"), null);
        }
    }

    private static String status(Status status) {
        return switch (status) {
            case PLANNED -> "PLANNED";
            case CANCELLED -> "CANCELLED";
            case HELD, HELD_WITHOUT_LIST -> "HELD";
        };
    }

    private static Map<String, Object> session(Session session) {
        return Map.of(
                "day", session.day().toString(),
                "startsAt", session.begins().toString(),
                "endsAt", session.ends().toString());
    }

    private void addRows(DemoEventPlan demoEventPlan, List<Map<String, @Nullable Object>> rows) {
        boolean first = true;
        for (Participation participation : demoEventPlan.presences()) {
            if (participation.sittings().isEmpty()) {
                rows.add(row(rows.size(), demoEventPlan, participation));
            }
            for (int sitting : participation.sittings()) {
                Map<String, @Nullable Object> row = row(rows.size(), demoEventPlan, participation);
                Session attended = demoEventPlan.sittings().get(sitting);
                row.put("session", Map.of("day", attended.day().toString()));
                row.put("attended", true);
                row.put("minutes", attended.minutes());
                if (first && demoEventPlan.heads() != null) {
                    row.put("headsWithoutName", demoEventPlan.heads());
                }
                first = false;
                rows.add(row);
            }
        }
    }

    private Map<String, @Nullable Object> row(int number, DemoEventPlan demoEventPlan, Participation participation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("row", number + 1);
        row.put("event", Map.of("externalId", demoEventPlan.key()));
        row.put("memberId", named.id(participation.firm()));
        row.put("personId", named.id(participation.person()));
        row.put("registration", participation.registration());
        return row;
    }

    private JsonNode send(String method, String path, Object body, @Nullable String key) {
        return platform.send(method, platform.addresses().events(), path, PlatformClient.JSON, body, key);
    }
}
