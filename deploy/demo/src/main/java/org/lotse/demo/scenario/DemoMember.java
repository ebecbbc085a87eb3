package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the invented network.
 *
 * @param key its key within the scenario, for example {@code F017}
 * @param type {@code COMPANY}, {@code RESEARCH}, {@code PUBLIC_BODY} or {@code ASSOCIATION}
 * @param size {@code MICRO}, {@code SMALL}, {@code MEDIUM} or {@code LARGE}
 * @param sector code of WZ 2008
 * @param region code of NUTS 3
 * @param terms in order; at least one
 * @param people in order; the first is the main contact
 */
public record DemoMember(
        String key,
        String name,
        String type,
        String size,
        String sector,
        String region,
        String website,
        List<Term> terms,
        List<Person> people,
        EngagementPattern temper) {

    public LocalDate joinedOn() {
        return terms.getFirst().startsOn();
    }

    /** Whether it is a member on that day. */
    public boolean belongsOn(LocalDate day) {
        return terms.stream().anyMatch(term -> term.covers(day));
    }

    /** @param endsOn last day, inclusive */
    public record Term(
            String category,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate noticeGivenOn) {

        boolean covers(LocalDate day) {
            return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
        }
    }

    /** @param role {@code MAIN_CONTACT}, {@code REPRESENTATIVE} or {@code EMPLOYEE} */
    public record Person(String key, String givenName, String familyName, String email, String role, LocalDate since) {}
}
