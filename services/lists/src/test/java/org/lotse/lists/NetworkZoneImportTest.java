package org.lotse.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lotse.networkzones.NetworkZones;
import org.lotse.testplatform.TestNetworkPublisher;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An instant in a list belongs to a day in the network's time zone, unless the list has its own offset. */
class NetworkZoneImportTest extends ListsServiceTest {
    /** 23:30 on 2 March in New York; the next morning in Berlin, the next afternoon in Tokyo. */
    private static final String EVENTS = """
            id,name,time,group_id,status
            e1,Code talk,1772512200000,7,past
            """;

    @Autowired
    private NetworkZones zones;

    @Test
    void aMomentWithoutOffsetIsADayOfTheNetwork() {
        areIn("America/New_York", 1);

        takeIn(importsApi.upload(EVENTS));

        assertThat(stubServices.events.values()).containsExactly("Code talk 2026-03-02");
    }

    @Test
    void aMomentWithoutOffsetIsADayOfTheUsualZoneWhileTheNetworkNamesNone() {
        takeIn(importsApi.upload(EVENTS));

        assertThat(stubServices.events.values()).containsExactly("Code talk 2026-03-03");
    }

    @Test
    void whatWasUploadedIsReadAlikeThoughTheNetworkMovesMeanwhile() {
        areIn("America/New_York", 1);
        JsonNode job = importsApi.upload(EVENTS);

        areIn("Asia/Tokyo", 2);
        takeIn(job);

        assertThat(stubServices.events.values()).containsExactly("Code talk 2026-03-02");
    }

    private void takeIn(JsonNode job) {
        importsApi.start(job);
        importsApi.until(job, "DONE");
    }

    private void areIn(String zone, int version) {
        TestNetworkPublisher.publish(importsApi.network(), version, zone);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> zones.of(importsApi.network()).equals(ZoneId.of(zone)));
    }
}
