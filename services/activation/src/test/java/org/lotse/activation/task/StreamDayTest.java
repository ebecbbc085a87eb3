package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.policies.NetworkZoneRegistry;

class StreamDayTest {

    private static final UUID HERE = new UUID(1, 1);

    @Test
    void aDayThatCameIsNotUndoneByAnEarlierOne() {
        StreamDay berlin = new StreamDay(HERE, new NetworkZoneRegistry(), Instant.parse("2026-10-25T12:00:00Z"));

        berlin.advanceTo(day("2026-10-20"));

        assertThat(berlin.today()).isEqualTo(day("2026-10-25"));
    }

    @Test
    void aDayIsAsLongAsTheClockInTheNetworkSays() {
        NetworkZoneRegistry zones = new NetworkZoneRegistry();
        StreamDay berlin = new StreamDay(HERE, zones, Instant.parse("2026-10-25T12:00:00Z"));

        assertThat(berlin.began()).isEqualTo("2026-10-24T22:00:00Z");
        assertThat(berlin.ends()).isEqualTo("2026-10-25T23:00:00Z");
        assertThat(berlin.of(Instant.parse("2026-10-25T22:59:59Z"))).isEqualTo(day("2026-10-25"));

        zones.update(HERE, 1, ZoneId.of("America/New_York"));

        assertThat(berlin.ends()).isEqualTo("2026-10-26T04:00:00Z");
        assertThat(berlin.of(Instant.parse("2026-10-25T03:59:59Z"))).isEqualTo(day("2026-10-24"));
    }

    private static int day(String date) {
        return Day.of(LocalDate.parse(date));
    }
}
