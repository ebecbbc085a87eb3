package org.lotse.demo.scenario;

import java.time.LocalDate;

/**
 * A funded project.
 *
 * @param key its key within the scenario
 * @param beneficiary the beneficiary of its activities: {@code PERSON} or {@code ENTERPRISE}
 */
public record DemoProject(
        String key, String name, String funder, LocalDate startsOn, LocalDate endsOn, String beneficiary) {

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
