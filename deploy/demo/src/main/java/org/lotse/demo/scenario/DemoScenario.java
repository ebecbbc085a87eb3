package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Three years of an invented network in Lusatia, as of one day.
 *
 * @param today the last day of the scenario; later events are planned
 */
public record DemoScenario(
        LocalDate today,
        List<DemoMember> firms,
        List<DemoProject> projects,
        List<DemoEventPlan> gatherings,
        List<DemoSignal> deeds) {

    public static final int FIRMS = 240;

    /** The seed of the demo; any other seed gives another network. */
    public static final long SEED = 20_231;

    public static final String NAME = "Netzwerk Lausitz im Wandel";

    /** The firm that the demo's member contact, Mirko Schulze, acts for: a steady member from the beginning. */
    static final String REPRESENTED = "F001";

    public DemoMember represented() {
        return firms.stream()
                .filter(demoMember -> demoMember.key().equals(REPRESENTED))
                .findFirst()
                .orElseThrow();
    }

    /** The same seed and day give exactly the same scenario. */
    public static DemoScenario of(long seed, LocalDate today) {
        LocalDate founded = today.minusYears(3).withDayOfMonth(1);
        List<DemoMember> firms = new MemberGenerator(seed, founded, today).make(FIRMS);
        List<DemoProject> projects = projects(today);
        AttendanceGenerator attendanceGenerator = new AttendanceGenerator(seed);
        List<DemoEventPlan> gatherings = new EventGenerator(seed, founded, today, projects)
                .make(firms).stream()
                        .map(demoEventPlan -> attendanceGenerator.fill(demoEventPlan, firms))
                        .toList();
        List<DemoSignal> deeds = new SignalGenerator(seed, today, projects).of(firms);
        return new DemoScenario(today, firms, projects, gatherings, deeds);
    }

    private static List<DemoProject> projects(LocalDate today) {
        LocalDate begin = today.minusMonths(14).withDayOfMonth(1);
        LocalDate later = today.minusMonths(9).withDayOfMonth(1);
        return List.of(
                new DemoProject(
                        "wandel",
                        "Zukunftswerkstatt Lausitz",
                        "EFRE, Land Brandenburg",
                        begin,
                        begin.plusMonths(24).minusDays(1),
                        "ENTERPRISE"),
                new DemoProject(
                        "lernen",
                        "Weiterbildung im Wandel",
                        "ESF Plus, Land Brandenburg",
                        later,
                        later.plusMonths(18).minusDays(1),
                        "PERSON"));
    }
}
