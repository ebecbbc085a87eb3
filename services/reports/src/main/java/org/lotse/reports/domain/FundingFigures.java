package org.lotse.reports.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The common indicators of ERDF and ESF+. An activity for PERSONs counts the participants (EECO05) and not their firms; an activity for
 * ENTERPRISEs counts the firms (RCO01, RCO04, EECO19) and not their people.
 */
final class FundingFigures {

    private final ReportInput reportInput;
    private final @Nullable Integer minimumMinutes;

    FundingFigures(ReportInput reportInput, @Nullable Integer minimumMinutes) {
        this.reportInput = reportInput;
        this.minimumMinutes = minimumMinutes;
    }

    Stream<Figure> all() {
        Collection<Attendance> supported = supported();
        Collection<Attendance> smes =
                supported.stream().filter(a -> size(a).isSme()).toList();
        Collection<Attendance> participants = DistinctAttendances.ofPersons(benefiting(Beneficiary.PERSON));
        return Stream.of(
                        supportedEnterprises(Indicator.RCO01, Indicator.RCO01_BY_SIZE, supported),
                        supportedEnterprises(Indicator.RCO04, Indicator.RCO04_BY_SIZE, supported),
                        Stream.of(
                                DistinctAttendances.figure(Indicator.EECO19, smes, a -> size(a).name()),
                                DistinctAttendances.figure(Indicator.EECO05, participants, a -> "")))
                .flatMap(figures -> figures);
    }

    private Stream<Figure> supportedEnterprises(Indicator whole, Indicator bySize, Collection<Attendance> supported) {
        return Stream.concat(
                Stream.of(DistinctAttendances.figure(whole, supported, a -> size(a).name())),
                DistinctAttendances.cells(
                        bySize,
                        supported,
                        a -> size(a).name(),
                        Arrays.stream(SizeClass.values()).map(SizeClass::name)));
    }

    /** Enterprises at their first supported day, if they reached the threshold of the project. */
    private Collection<Attendance> supported() {
        Set<UUID> enough = enoughMinutes();
        return DistinctAttendances.ofMembers(benefiting(Beneficiary.ENTERPRISE)).stream()
                .filter(a -> reportInput.member(a.memberId()).isEnterpriseOn(a.day()))
                .filter(a -> minimumMinutes == null || enough.contains(a.memberId()))
                .toList();
    }

    private Set<UUID> enoughMinutes() {
        int threshold = minimumMinutes == null ? 0 : minimumMinutes;
        return benefiting(Beneficiary.ENTERPRISE)
                .collect(Collectors.groupingBy(
                        Attendance::memberId, Collectors.summingLong(a -> a.minutes() == null ? 0 : a.minutes())))
                .entrySet()
                .stream()
                .filter(member -> member.getValue() >= threshold)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Stream<Attendance> benefiting(Beneficiary beneficiary) {
        return reportInput.attendances().stream().filter(a -> a.beneficiary() == beneficiary);
    }

    private SizeClass size(Attendance first) {
        return reportInput.member(first.memberId()).sizeOn(first.day());
    }
}
