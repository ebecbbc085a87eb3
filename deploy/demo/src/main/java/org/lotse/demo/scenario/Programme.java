package org.lotse.demo.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the calendar: what is planned, from the founding until two months from now, on working days, with a summer pause. */
final class Programme {

    private static final int AHEAD_DAYS = 60;

    private final long seed;
    private final LocalDate founded;
    private final LocalDate today;
    private final List<Project> projects;

    Programme(long seed, LocalDate founded, LocalDate today, List<Project> projects) {
        this.seed = seed;
        this.founded = founded;
        this.today = today;
        this.projects = projects;
    }

    /** In order of day; nobody is there yet. */
    List<Gathering> make(List<Firm> firms) {
        List<Gathering> gatherings = new ArrayList<>();
        for (Series series : Series.ALL) {
            Chance chance = Chance.of(seed, series.name());
            int number = 0;
            LocalDate day = founded.plusDays(chance.between(12, 40));
            while (day.isBefore(today.plusDays(AHEAD_DAYS))) {
                LocalDate held = workingDay(day.plusDays(chance.between(-2, 2)));
                if (!pause(held)) {
                    gatherings.add(gathering(series, number++, held, firms, chance));
                }
                day = day.plusDays(series.everyDays());
            }
        }
        gatherings.sort(Comparator.comparing(Gathering::day).thenComparing(Gathering::key));
        return gatherings;
    }

    private Gathering gathering(Series series, int number, LocalDate day, List<Firm> firms, Chance chance) {
        Firm host = series.name().equals("Betriebsbesuch") ? host(firms, day, chance) : null;
        Project project = projects.stream()
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
        return new Gathering(
                "G-%s-%02d".formatted(Words.slug(series.name()), number + 1),
                title,
                series.kind(),
                series.name(),
                host == null ? null : host.key(),
                project == null ? null : project.key(),
                project == null ? "NONE" : project.beneficiary(),
                series.topics(),
                host != null
                        ? "Bei " + host.name()
                        : series.kind().equals("WEBINAR") ? "Online" : chance.oneOf(Words.PLACES),
                IntStream.range(0, series.sittings())
                        .mapToObj(
                                i -> new Gathering.Sitting(workingDay(day.plusDays(i)), series.begins(), series.ends()))
                        .distinct()
                        .toList(),
                fate(day, chance),
                null,
                List.of());
    }

    private Gathering.Fate fate(LocalDate day, Chance chance) {
        int fate = chance.weighted(90, 6, 4);
        if (!day.isBefore(today.minusDays(1))) {
            return Gathering.Fate.PLANNED;
        }
        return switch (fate) {
            case 1 -> Gathering.Fate.HELD_WITHOUT_LIST;
            case 2 -> Gathering.Fate.CANCELLED;
            default -> Gathering.Fate.HELD;
        };
    }

    private static Firm host(List<Firm> firms, LocalDate day, Chance chance) {
        List<Firm> willing = firms.stream()
                .filter(firm -> firm.belongsOn(day) && firm.temper().rateOn(day, firm.joinedOn()) >= 0.2)
                .toList();
        return willing.isEmpty() ? firms.getFirst() : chance.oneOf(willing);
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
