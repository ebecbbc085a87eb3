package org.lotse.dashboard.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The displayed state of an attendance list on 24 November. */
class EventSummaryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PENDING, 2026-11-25, AHEAD, false",
        "PLANNED, PENDING, 2026-11-24, PENDING, false",
        "PLANNED, PENDING, 2026-11-23, PENDING, true",
        "HELD, PENDING, 2026-11-23, PENDING, true",
        "CANCELLED, PENDING, 2026-11-23, CANCELLED, false",
        "CANCELLED, PENDING, 2026-11-25, CANCELLED, false",
        "HELD, KEPT, 2026-11-23, KEPT, false",
        "HELD, NO_LIST, 2026-11-23, NO_LIST, false",
    })
    void onlyAnEventThatIsOverAndTookPlaceMissesItsList(
            String status, String list, LocalDate day, String said, boolean missing) {
        var event = new EventList.EventSummary(
                UUID.randomUUID(),
                "Stammtisch",
                "MEETING",
                status,
                list,
                day,
                day,
                null,
                null,
                null,
                null,
                null,
                8,
                null);

        assertThat(event.list(TODAY)).isEqualTo(said);
        assertThat(event.missesItsList(TODAY)).isEqualTo(missing);
    }
}
