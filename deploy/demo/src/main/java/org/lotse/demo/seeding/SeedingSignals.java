package org.lotse.demo.seeding;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.demo.scenario.DemoSignal;

/** Sends signals as batches of CloudEvents. */
final class SeedingSignals {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int MOST = 1000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final PlatformClient platform;
    private final AssignedIds named;

    SeedingSignals(PlatformClient platform, AssignedIds named) {
        this.platform = platform;
        this.named = named;
    }

    void seed(List<DemoSignal> deeds) {
        for (List<DemoSignal> slice : ThrottledRequests.slices(deeds, MOST)) {
            List<Map<String, Object>> batch =
                    slice.stream().map(this::cloudEvent).toList();
            platform.send("POST", platform.addresses().engagement(), "/signals", BATCH, batch, null);
        }
    }

    private Map<String, Object> cloudEvent(DemoSignal demoSignal) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("minutes", demoSignal.minutes());
        data.put("projectId", demoSignal.project() == null ? null : AssignedIds.project(demoSignal.project()));
        data.put("actor", demoSignal.machine() ? "MACHINE" : "PERSON");
        return Map.of(
                "specversion",
                "1.0",
                "id",
                demoSignal.key(),
                "source",
                "urn:lotse:demo",
                "type",
                "org.lotse.signal." + demoSignal.kind(),
                "subject",
                "person:" + named.id(demoSignal.person()),
                "time",
                demoSignal.at().atZone(ZONE).toOffsetDateTime().toString(),
                "datacontenttype",
                "application/json",
                "data",
                data);
    }
}
