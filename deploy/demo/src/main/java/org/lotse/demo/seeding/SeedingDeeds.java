package org.lotse.demo.seeding;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.demo.scenario.Deed;

/** Deeds travel as batches of CloudEvents. */
final class SeedingDeeds {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int MOST = 1000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final PlatformClient platform;
    private final AssignedIds named;

    SeedingDeeds(PlatformClient platform, AssignedIds named) {
        this.platform = platform;
        this.named = named;
    }

    void tell(List<Deed> deeds) {
        for (List<Deed> slice : ThrottledRequests.slices(deeds, MOST)) {
            List<Map<String, Object>> batch =
                    slice.stream().map(this::cloudEvent).toList();
            platform.send("POST", platform.addresses().engagement(), "/signals", BATCH, batch, null);
        }
    }

    private Map<String, Object> cloudEvent(Deed deed) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("minutes", deed.minutes());
        data.put("projectId", deed.project() == null ? null : AssignedIds.project(deed.project()));
        data.put("actor", deed.machine() ? "MACHINE" : "PERSON");
        return Map.of(
                "specversion",
                "1.0",
                "id",
                deed.key(),
                "source",
                "urn:lotse:demo",
                "type",
                "org.lotse.signal." + deed.kind(),
                "subject",
                "person:" + named.id(deed.person()),
                "time",
                deed.at().atZone(ZONE).toOffsetDateTime().toString(),
                "datacontenttype",
                "application/json",
                "data",
                data);
    }
}
