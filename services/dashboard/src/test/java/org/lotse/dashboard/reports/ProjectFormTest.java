package org.lotse.dashboard.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFormTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 59, 60, 90, 100, 60_000, 61_001})
    void anAgreedNumberOfMinutesSurvivesBeingShownAsHours(long minutes) {
        var project = new Project(
                UUID.randomUUID(),
                "Wandel",
                "Land",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2027-12-31"),
                null,
                Map.of("minutes", minutes, "members", 40L));

        assertThat(ProjectForm.of(project).toBody().get("targets"))
                .isEqualTo(Map.of("minutes", String.valueOf(minutes), "members", "40"));
    }
}
