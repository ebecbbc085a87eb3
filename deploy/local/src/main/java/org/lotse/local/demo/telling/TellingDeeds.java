package org.lotse.local.demo.telling;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.local.demo.story.Deed;

/** Deeds travel as batches of CloudEvents. */
final class TellingDeeds {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int MOST = 1000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Interfaces interfaces;
    private final Named named;

    TellingDeeds(Interfaces interfaces, Named named) {
        this.interfaces = interfaces;
        this.named = named;
    }

    void tell(List<Deed> deeds) {
        for (List<Deed> slice : AtOnce.slices(deeds, MOST)) {
            List<Map<String, Object>> batch =
                    slice.stream().map(this::cloudEvent).toList();
            interfaces.send("POST", interfaces.ports().engagement(), "/signals", BATCH, batch, null);
        }
    }

    private Map<String, Object> cloudEvent(Deed deed) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("minutes", deed.minutes());
        data.put("projectId", deed.project() == null ? null : Named.project(deed.project()));
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
