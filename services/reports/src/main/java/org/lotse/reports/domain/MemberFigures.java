package org.lotse.reports.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** Figures about the organisations that took part; properties as of the first day on which each did. */
final class MemberFigures {

    private final ReportInput reportInput;

    MemberFigures(ReportInput reportInput) {
        this.reportInput = reportInput;
    }

    Stream<Figure> all() {
        Collection<Attendance> firsts = DistinctAttendances.ofMembers(reportInput.attendances().stream());
        return Stream.of(
                        Stream.of(
                                DistinctAttendances.figure(Indicator.MEMBERS, firsts, a -> size(a).name()),
                                smeShare(firsts)),
                        DistinctAttendances.cells(Indicator.MEMBERS_BY_SIZE, firsts, a -> size(a).name(), sizes()),
                        DistinctAttendances.cells(Indicator.MEMBERS_BY_TYPE, firsts, this::type, Stream.empty()),
                        DistinctAttendances.cells(Indicator.MEMBERS_BY_REGION, firsts, this::region, Stream.empty()))
                .flatMap(figures -> figures);
    }

    /** Share among enterprises of known size; an enterprise of unknown size counts neither as an SME nor as a larger one. */
    private Figure smeShare(Collection<Attendance> firsts) {
        return Figure.of(
                Indicator.SME_SHARE,
                firsts.stream()
                        .filter(a -> reportInput.member(a.memberId()).isEnterpriseOn(a.day()))
                        .filter(a -> size(a) != SizeClass.UNKNOWN)
                        .map(a -> Evidence.of(a, size(a).isSme() ? 1 : 0, size(a).name()))
                        .toList());
    }

    private SizeClass size(Attendance first) {
        return reportInput.member(first.memberId()).sizeOn(first.day());
    }

    private String type(Attendance first) {
        return reportInput.member(first.memberId()).typeOn(first.day());
    }

    private String region(Attendance first) {
        return reportInput.member(first.memberId()).regionOn(first.day());
    }

    private static Stream<String> sizes() {
        return Arrays.stream(SizeClass.values()).map(SizeClass::name);
    }
}
