package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** The central promise: a report depends on the set of facts, not on their order of arrival, and every figure equals its evidence. */
class ReportOrderIndependenceTest {

    private static final int PEOPLE = 60;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(20)
    void aShuffledHistoryGivesTheSameDigest() {
        ReportInputBuilder reportInputBuilder = anything();

        assertThat(digest(reportInputBuilder, shuffled(reportInputBuilder.reportInput())))
                .as("seed %d", seed)
                .isEqualTo(digest(reportInputBuilder, reportInputBuilder.reportInput()));
    }

    @RepeatedTest(20)
    void everyFigureIsTheSumOfItsEvidence() {
        assertThat(anything().figures()).as("seed %d", seed).allSatisfy(f -> {
            assertThat(f.value())
                    .isEqualTo(f.evidence().stream().mapToLong(Evidence::amount).sum());
            assertThat(f.base())
                    .isEqualTo(
                            f.indicator().unit() == FigureUnit.SHARE
                                    ? Long.valueOf(f.evidence().size())
                                    : null);
        });
    }

    @RepeatedTest(20)
    void cellsAddUpToTheirWhole() {
        ReportInputBuilder reportInputBuilder = anything();

        assertThat(sumOf(reportInputBuilder, Indicator.MEMBERS_BY_SIZE))
                .isEqualTo(reportInputBuilder.value(Indicator.MEMBERS));
        assertThat(sumOf(reportInputBuilder, Indicator.MEMBERS_BY_TYPE))
                .isEqualTo(reportInputBuilder.value(Indicator.MEMBERS));
        assertThat(sumOf(reportInputBuilder, Indicator.MEMBERS_BY_REGION))
                .isEqualTo(reportInputBuilder.value(Indicator.MEMBERS));
        assertThat(sumOf(reportInputBuilder, Indicator.RCO01_BY_SIZE))
                .isEqualTo(reportInputBuilder.value(Indicator.RCO01));
        assertThat(sumOf(reportInputBuilder, Indicator.EVENTS_HELD_BY_KIND))
                .isEqualTo(reportInputBuilder.value(Indicator.EVENTS_HELD));
    }

    private static long sumOf(ReportInputBuilder reportInputBuilder, Indicator cells) {
        return reportInputBuilder.figures().stream()
                .filter(f -> f.indicator() == cells)
                .mapToLong(Figure::value)
                .sum();
    }

    private ReportInputBuilder anything() {
        ReportInputBuilder reportInputBuilder =
                new ReportInputBuilder().target(Indicator.MEMBERS, 10).target(Indicator.MINUTES, 6_000);
        String[] sizes = {"MICRO", "SMALL", "MEDIUM", "LARGE"};
        for (int firm = 0; firm < PEOPLE / 4; firm++) {
            reportInputBuilder.member(
                    "firm " + firm,
                    firm % 5 == 0 ? "RESEARCH" : "COMPANY",
                    "SIZE 2020-01-01 " + sizes[random.nextInt(sizes.length)],
                    "SIZE 2026-0" + (random.nextInt(6) + 1) + "-15 " + sizes[random.nextInt(sizes.length)],
                    "REGION 2020-01-01 DED" + random.nextInt(3));
        }
        List<Registration.RegistrationState> standings = List.of(Registration.RegistrationState.values());
        for (int event = 0; event < 12; event++) {
            String name = "event " + event;
            String day = "2026-0" + (event % 7 + 1) + "-0" + (random.nextInt(9) + 1);
            reportInputBuilder.benefiting(any(List.of(Beneficiary.values())));
            reportInputBuilder.activity(
                    name,
                    day,
                    any(List.of(Activity.ActivityStatus.values())),
                    any(List.of(Activity.AttendanceListState.values())),
                    random.nextInt(3));
            for (int i = 0; i < random.nextInt(12); i++) {
                int person = random.nextInt(PEOPLE);
                String firm = "firm " + person / 3;
                String who = person % 7 == 0 ? null : "person " + person;
                reportInputBuilder.registered(name, day, firm, who, any(standings));
                reportInputBuilder.attended(
                        name, day, firm, who, person % 4 == 0 ? null : random.nextInt(480), random.nextInt(5) == 0);
            }
        }
        return reportInputBuilder;
    }

    private static String digest(ReportInputBuilder reportInputBuilder, ReportInput reportInput) {
        Project project = reportInputBuilder.project();
        return new ReportContent(
                        project,
                        ReportInputBuilder.FIRST_HALF,
                        List.of(),
                        ReportFigures.of(project, ReportInputBuilder.FIRST_HALF, reportInput))
                .digest();
    }

    private ReportInput shuffled(ReportInput reportInput) {
        return new ReportInput(
                shuffled(reportInput.activities()),
                shuffled(reportInput.attendances()),
                shuffled(reportInput.registrations()),
                reportInput.members());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
