package org.lotse.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.detection.domain.DateStyle;
import org.lotse.lists.detection.domain.DecimalStyle;
import org.lotse.lists.detection.domain.Delimiter;
import org.lotse.lists.detection.domain.Encoding;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.ListKind;
import org.lotse.lists.mapping.domain.RowMeaning;

class ImportJobTest {

    private static final Instant UPLOADED = Instant.parse("2026-03-02T04:30:00Z");

    @Test
    void aListIsUploadedOnTheDayThatItIsWhereTheNetworkIs() {
        assertThat(job("America/New_York").uploadedOn()).isEqualTo("2026-03-01");
        assertThat(job("Europe/Berlin").uploadedOn()).isEqualTo("2026-03-02");
    }

    private static ImportJob job(String zone) {
        return new ImportJob(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "list.csv",
                "",
                ImportState.RECOGNISED,
                new CsvDialect(Delimiter.COMMA, Encoding.UTF_8, DecimalStyle.POINT, DateStyle.ISO),
                0,
                List.of(),
                new ColumnMapping(ListKind.MEMBERS, Map.of(), Map.of(), List.of(), RowMeaning.ATTENDED, false, false),
                0,
                Map.of(),
                false,
                null,
                null,
                UPLOADED,
                ZoneId.of(zone));
    }
}
