package org.lotse.demo.seeding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.demo.scenario.Gathering;
import org.lotse.demo.scenario.Gathering.Fate;
import org.lotse.demo.scenario.Gathering.Presence;
import org.lotse.demo.scenario.Gathering.Sitting;
import org.lotse.gate.Uuids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Gatherings are planned one by one; who signed up and who came goes in as the rows of a list. */
final class SeedingGatherings {

    private static final Logger LOG = LoggerFactory.getLogger(SeedingGatherings.class);
    private static final int ROWS = 500;
    private static final UUID LIST = Uuids.of("demo", "attendance");

    private final PlatformClient platform;
    private final AssignedIds named;

    SeedingGatherings(PlatformClient platform, AssignedIds named) {
        this.platform = platform;
        this.named = named;
    }

    void tell(List<Gathering> gatherings) {
        ThrottledRequests.forEach(gatherings, this::plan);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        gatherings.forEach(gathering -> addRows(gathering, rows));
        for (List<Map<String, @Nullable Object>> slice : ThrottledRequests.slices(rows, ROWS)) {
            JsonNode answer = send("PUT", "/imports/" + LIST + "/rows", Map.of("rows", slice), null);
            for (JsonNode row : answer.path("rows")) {
                if (!row.path("problem").isMissingNode() && !row.path("problem").isNull()) {
                    LOG.warn("A row of the demo's attendance was not taken: {}", row.path("problem"));
                }
            }
        }
    }

    private void plan(Gathering gathering) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", gathering.title());
        body.put("kind", gathering.kind());
        body.put("status", status(gathering.fate()));
        body.put("seriesName", gathering.series());
        body.put("hostMemberId", gathering.host() == null ? null : named.id(gathering.host()));
        body.put("projectId", gathering.project() == null ? null : AssignedIds.project(gathering.project()));
        body.put("beneficiary", gathering.beneficiary());
        body.put("topics", gathering.topics());
        body.put("place", gathering.place());
        body.put(
                "sessions",
                gathering.sittings().stream().map(SeedingGatherings::session).toList());
        body.put("externalId", gathering.key());
        String id = send("POST", "/events", body, "demo:" + gathering.key())
                .path("id")
                .asString();
        if (gathering.fate() == Fate.HELD_WITHOUT_LIST) {
            send("POST", "/events/" + id + "/attendance-list", Map.of("state", "NO_LIST"), null);
        }
    }

    private static String status(Fate fate) {
        return switch (fate) {
            case PLANNED -> "PLANNED";
            case CANCELLED -> "CANCELLED";
            case HELD, HELD_WITHOUT_LIST -> "HELD";
        };
    }

    private static Map<String, Object> session(Sitting sitting) {
        return Map.of(
                "day", sitting.day().toString(),
                "startsAt", sitting.begins().toString(),
                "endsAt", sitting.ends().toString());
    }

    private void addRows(Gathering gathering, List<Map<String, @Nullable Object>> rows) {
        boolean first = true;
        for (Presence presence : gathering.presences()) {
            if (presence.sittings().isEmpty()) {
                rows.add(row(rows.size(), gathering, presence));
            }
            for (int sitting : presence.sittings()) {
                Map<String, @Nullable Object> row = row(rows.size(), gathering, presence);
                Sitting attended = gathering.sittings().get(sitting);
                row.put("session", Map.of("day", attended.day().toString()));
                row.put("attended", true);
                row.put("minutes", attended.minutes());
                if (first && gathering.heads() != null) {
                    row.put("headsWithoutName", gathering.heads());
                }
                first = false;
                rows.add(row);
            }
        }
    }

    private Map<String, @Nullable Object> row(int number, Gathering gathering, Presence presence) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("row", number + 1);
        row.put("event", Map.of("externalId", gathering.key()));
        row.put("memberId", named.id(presence.firm()));
        row.put("personId", named.id(presence.person()));
        row.put("registration", presence.registration());
        return row;
    }

    private JsonNode send(String method, String path, Object body, @Nullable String key) {
        return platform.send(method, platform.addresses().events(), path, PlatformClient.JSON, body, key);
    }
}
