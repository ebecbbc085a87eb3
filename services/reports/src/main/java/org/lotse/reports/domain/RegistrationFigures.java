package org.lotse.reports.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Figures about registrations and how many of them led to attendance. */
final class RegistrationFigures {

    private RegistrationFigures() {}

    static Stream<Figure> of(ReportInput reportInput, List<Attendance> allAttendances) {
        List<Registration> registrations = reportInput.registrations();
        Stream<Figure> whole = Stream.of(
                Figure.of(Indicator.REGISTRATIONS, evidence(registrations.stream())),
                NoShowRate.of(reportInput.activities(), registrations, allAttendances));
        return Stream.concat(
                whole, Arrays.stream(Registration.RegistrationState.values()).map(s -> standing(s, registrations)));
    }

    private static Figure standing(Registration.RegistrationState registrationState, List<Registration> registrations) {
        return Figure.of(
                Indicator.REGISTRATIONS_BY_STANDING,
                registrationState.name(),
                evidence(registrations.stream().filter(r -> r.standing() == registrationState)));
    }

    private static List<Evidence> evidence(Stream<Registration> registrations) {
        return registrations.map(r -> Evidence.of(r, 1, r.standing().name())).toList();
    }
}
