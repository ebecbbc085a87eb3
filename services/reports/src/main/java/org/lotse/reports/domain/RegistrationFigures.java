package org.lotse.reports.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who said they would come, and how many of them did. */
final class RegistrationFigures {

    private RegistrationFigures() {}

    static Stream<Figure> of(Material material, List<Attendance> allAttendances) {
        List<Registration> registrations = material.registrations();
        Stream<Figure> whole = Stream.of(
                Figure.of(Indicator.REGISTRATIONS, evidence(registrations.stream())),
                NoShows.rate(material.activities(), registrations, allAttendances));
        return Stream.concat(
                whole, Arrays.stream(Registration.Standing.values()).map(s -> standing(s, registrations)));
    }

    private static Figure standing(Registration.Standing standing, List<Registration> registrations) {
        return Figure.of(
                Indicator.REGISTRATIONS_BY_STANDING,
                standing.name(),
                evidence(registrations.stream().filter(r -> r.standing() == standing)));
    }

    private static List<Evidence> evidence(Stream<Registration> registrations) {
        return registrations.map(r -> Evidence.of(r, 1, r.standing().name())).toList();
    }
}
