package org.lotse.demo.scenario;

import java.time.LocalDate;

/**
 * Something that is paid for by a funder.
 *
 * @param key its name within the story
 * @param beneficiary whom its activities benefit: {@code PERSON} or {@code ENTERPRISE}
 */
public record DemoProject(
        String key, String name, String funder, LocalDate startsOn, LocalDate endsOn, String beneficiary) {

    boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
