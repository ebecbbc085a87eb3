package org.lotse.demo.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Generates the calendar: events from the founding until two months from now, on working days, with a summer break. */
final class EventGenerator {

    private static final int AHEAD_DAYS = 60;

    private final long seed;
    private final LocalDate founded;
    private final LocalDate today;
    private final List<DemoProject> projects;

    EventGenerator(long seed, LocalDate founded, LocalDate today, List<DemoProject> projects) {
        this.seed = seed;
        this.founded = founded;
        this.today = today;
        this.projects = projects;
    }

    /** In order of day; without participants. */
    List<DemoEventPlan> make(List<DemoMember> firms) {
        List<DemoEventPlan> gatherings = new ArrayList<>();
        for (DemoEventSeries series : DemoEventSeries.ALL) {
            SeededRandom seededRandom = SeededRandom.of(seed, series.name());
            int number = 0;
            LocalDate day = founded.plusDays(seededRandom.between(12, 40));
            while (day.isBefore(today.plusDays(AHEAD_DAYS))) {
                LocalDate held = workingDay(day.plusDays(seededRandom.between(-2, 2)));
                if (!pause(held)) {
                    gatherings.add(gathering(series, number++, held, firms, seededRandom));
                }
                day = day.plusDays(series.everyDays());
            }
        }
        gatherings.sort(Comparator.comparing(DemoEventPlan::day).thenComparing(DemoEventPlan::key));
        return gatherings;
    }

    private DemoEventPlan gathering(
            DemoEventSeries series, int number, LocalDate day, List<DemoMember> firms, SeededRandom seededRandom) {
        DemoMember host = series.name().equals("Betriebsbesuch") ? host(firms, day, seededRandom) : null;
        DemoProject project = projects.stream()
                .filter(each -> each.key().equals(series.project()) && each.runsOn(day))
                .findFirst()
                .orElse(null);
        String title = host != null
                ? "Betriebsbesuch bei " + host.name()
                : series.subjects().isEmpty()
                        ? series.name() + " " + day.getYear()
                        : series.name() + ": "
                                + series.subjects()
                                        .get(number % series.subjects().size());
        return new DemoEventPlan(
                "G-%s-%02d".formatted(NamePool.slug(series.name()), number + 1),
                title,
                series.kind(),
                series.name(),
                host == null ? null : host.key(),
                project == null ? null : project.key(),
                project == null ? "NONE" : project.beneficiary(),
                series.topics(),
                host != null
                        ? "Bei " + host.name()
                        : series.kind().equals("WEBINAR") ? "Online" : seededRandom.oneOf(NamePool.PLACES),
                IntStream.range(0, series.sittings())
                        .mapToObj(i ->
                                new DemoEventPlan.Session(workingDay(day.plusDays(i)), series.begins(), series.ends()))
                        .distinct()
                        .toList(),
                fate(day, seededRandom),
                null,
                List.of());
    }

    private DemoEventPlan.Status fate(LocalDate day, SeededRandom seededRandom) {
        int fate = seededRandom.weighted(90, 6, 4);
        if (!day.isBefore(today.minusDays(1))) {
            return DemoEventPlan.Status.PLANNED;
        }
        return switch (fate) {
            case 1 -> DemoEventPlan.Status.HELD_WITHOUT_LIST;
            case 2 -> DemoEventPlan.Status.CANCELLED;
            default -> DemoEventPlan.Status.HELD;
        };
    }

    private static DemoMember host(List<DemoMember> firms, LocalDate day, SeededRandom seededRandom) {
        List<DemoMember> willing = firms.stream()
                .filter(demoMember ->
                        demoMember.belongsOn(day) && demoMember.temper().rateOn(day, demoMember.joinedOn()) >= 0.2)
                .toList();
        return willing.isEmpty() ? firms.getFirst() : seededRandom.oneOf(willing);
    }

    private static boolean pause(LocalDate day) {
        boolean summer = day.getMonth() == Month.AUGUST && day.getDayOfMonth() < 20;
        boolean christmas = (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 19)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 7);
        return summer || christmas;
    }

    static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
