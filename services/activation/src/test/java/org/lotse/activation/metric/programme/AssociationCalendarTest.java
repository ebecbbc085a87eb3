package org.lotse.activation.metric.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.programme.ReportingPeriod.PeriodLength;

/** A real calendar of 1 072 entries through the core alone, against figures counted without it. */
class AssociationCalendarTest {

    private static final YearMonth FIRST = YearMonth.parse("2024-01");
    private static final YearMonth LAST = YearMonth.parse("2025-12");

    private final JsonNode expected = AssociationCalendar.expected();
    private final List<CSVRecord> rows = AssociationCalendar.rows();
    private final List<ProgrammeItem> occasions = rows.stream()
            .filter(AssociationCalendar::hasADay)
            .map(AssociationCalendar::programmeItem)
            .toList();

    AssociationCalendarTest() throws IOException {}

    @Test
    void everyOccurrenceIsAnEventAndTheOneWithoutADayIsNone() {
        assertThat(rows).hasSize(expected.get("rows").asInt());
        assertThat(occasions)
                .hasSize(expected.get("rows").asInt()
                        - expected.get("rows_without_start(cancelled occurrences)")
                                .asInt());
        assertThat(rows.stream().map(row -> row.get("uid")).distinct())
                .hasSize(expected.get("distinct_uid_rows").asInt());
        assertThat(rows.stream().map(row -> row.get("title")).distinct())
                .hasSize(expected.get("titles").asInt());
    }

    @Test
    void eachMonthHasTheEventsThatWereCountedAndNoneHasAList() {
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, HistoryBuilder.day("2026-01-01"));
        List<ReportingPeriod> months = closed(PeriodLength.MONTH, "2026-01-01");

        assertThat(months).hasSize(expected.get("per_month").size());
        for (ReportingPeriod month : months) {
            ProgrammePeriodFigures figures = programmeStatistics.in(month);
            assertThat(figures)
                    .as(month.name())
                    .isEqualTo(new ProgrammePeriodFigures(
                            counted(month.name()), 0, 0, counted(month.name()), 0, 0, 0, 0, 0, 0, 0));
        }
    }

    @Test
    void aQuarterIsItsThreeMonths() {
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, HistoryBuilder.day("2026-01-01"));
        List<ReportingPeriod> quarters = closed(PeriodLength.QUARTER, "2026-01-01");

        assertThat(quarters).hasSize(8);
        for (int i = 0; i < quarters.size(); i++) {
            assertThat(programmeStatistics.in(quarters.get(i)).held())
                    .as(quarters.get(i).name())
                    .isEqualTo(countedFrom(FIRST.plusMonths(3L * i), 3));
        }
    }

    @Test
    void changesAreAgainstTheMonthBeforeAndTheSameMonthOfTheYearBefore() {
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, HistoryBuilder.day("2026-01-01"));

        for (ReportingPeriod month : closed(PeriodLength.MONTH, "2026-01-01")) {
            YearMonth name = YearMonth.parse(month.name());
            ProgrammePeriodFigures figures = programmeStatistics.in(month);
            assertThat(figures.minus(programmeStatistics.in(month.before(PeriodLength.MONTH, 1)))
                            .held())
                    .as(month.name())
                    .isEqualTo(
                            counted(month.name()) - counted(name.minusMonths(1).toString()));
            assertThat(figures.minus(programmeStatistics.in(month.yearBefore(PeriodLength.MONTH)))
                            .withoutList())
                    .as(month.name())
                    .isEqualTo(
                            counted(month.name()) - counted(name.minusYears(1).toString()));
        }
    }

    /** Counted from the file by another program. */
    @ParameterizedTest
    @CsvSource({"2024-06, 12, 35", "2024-12, 12, 47", "2025-06, 12, 44", "2025-12, 12, 32", "2025-12, 3, 31"})
    void seriesAreActiveWhereTheyMetInTheMonthsBefore(String month, int months, long series) {
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, HistoryBuilder.day("2026-01-01"));
        YearMonth name = YearMonth.parse(month);

        assertThat(programmeStatistics.activeSeries(
                        ReportingPeriod.closed(PeriodLength.MONTH, name, name, LocalDate.parse("2026-01-01"))
                                .getFirst(),
                        months))
                .isEqualTo(series);
    }

    @Test
    void onTheLastDayOfAMonthItIsNotOverAndWhatIsKnownLaterIsLeftOut() {
        assertThat(closed(PeriodLength.MONTH, "2025-12-31")).hasSize(23);
        assertThat(closed(PeriodLength.QUARTER, "2025-12-31")).hasSize(7);
        ProgrammeStatistics then = new ProgrammeStatistics(occasions, HistoryBuilder.day("2025-01-31"));

        assertThat(then.in(closed(PeriodLength.MONTH, "2026-01-01").get(12)).held())
                .isEqualTo(counted("2025-01"));
        assertThat(then.in(closed(PeriodLength.MONTH, "2026-01-01").get(13)).held())
                .isZero();
    }

    @Test
    void theCalendarInAnotherOrderGivesTheSameFigures() {
        List<ProgrammeItem> shuffled = new ArrayList<>(occasions);
        Collections.shuffle(shuffled, new Random(2024));
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, HistoryBuilder.day("2026-01-01"));
        ProgrammeStatistics other = new ProgrammeStatistics(shuffled, HistoryBuilder.day("2026-01-01"));

        for (ReportingPeriod quarter : closed(PeriodLength.QUARTER, "2026-01-01")) {
            assertThat(other.in(quarter)).isEqualTo(programmeStatistics.in(quarter));
            assertThat(other.activeSeries(quarter, 12)).isEqualTo(programmeStatistics.activeSeries(quarter, 12));
        }
    }

    private static List<ReportingPeriod> closed(PeriodLength length, String asOf) {
        return ReportingPeriod.closed(length, FIRST, LAST, LocalDate.parse(asOf));
    }

    /** 0 before the calendar begins. */
    private long counted(String month) {
        return expected.get("per_month").path(month).asLong(0);
    }

    private long countedFrom(YearMonth first, int months) {
        long sum = 0;
        for (int i = 0; i < months; i++) {
            sum += counted(first.plusMonths(i).toString());
        }
        return sum;
    }
}
