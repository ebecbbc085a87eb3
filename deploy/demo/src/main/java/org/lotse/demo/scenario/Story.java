package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Three years of an invented network in Lusatia, seen from one day.
 *
 * @param today the day on which the story ends; what lies later is planned
 */
public record Story(
        LocalDate today, List<Firm> firms, List<Project> projects, List<Gathering> gatherings, List<Deed> deeds) {

    public static final int FIRMS = 240;

    /** The seed of the demo; any other gives another network. */
    public static final long SEED = 20_231;

    public static final String NAME = "Netzwerk Lausitz im Wandel";

    /** The firm for which the demo's member contact, Mirko Schulze, speaks: a steady member from the beginning. */
    static final String REPRESENTED = "F001";

    public Firm represented() {
        return firms.stream()
                .filter(firm -> firm.key().equals(REPRESENTED))
                .findFirst()
                .orElseThrow();
    }

    /** The same seed and day give the same story, to the letter. */
    public static Story of(long seed, LocalDate today) {
        LocalDate founded = today.minusYears(3).withDayOfMonth(1);
        List<Firm> firms = new Firms(seed, founded, today).make(FIRMS);
        List<Project> projects = projects(today);
        Presences presences = new Presences(seed);
        List<Gathering> gatherings = new Programme(seed, founded, today, projects)
                .make(firms).stream()
                        .map(gathering -> presences.fill(gathering, firms))
                        .toList();
        List<Deed> deeds = new Deeds(seed, today, projects).of(firms);
        return new Story(today, firms, projects, gatherings, deeds);
    }

    private static List<Project> projects(LocalDate today) {
        LocalDate begin = today.minusMonths(14).withDayOfMonth(1);
        LocalDate later = today.minusMonths(9).withDayOfMonth(1);
        return List.of(
                new Project(
                        "wandel",
                        "Zukunftswerkstatt Lausitz",
                        "EFRE, Land Brandenburg",
                        begin,
                        begin.plusMonths(24).minusDays(1),
                        "ENTERPRISE"),
                new Project(
                        "lernen",
                        "Weiterbildung im Wandel",
                        "ESF Plus, Land Brandenburg",
                        later,
                        later.plusMonths(18).minusDays(1),
                        "PERSON"));
    }
}
