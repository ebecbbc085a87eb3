package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes what firms do besides attending: advice taken, talks given, introductions, visits to the portal, mail read. */
final class Deeds {

    /**
     * One kind of deed.
     *
     * @param perYear how often a steady firm does it
     * @param minutes how long it takes at most; 0 when nobody measures
     */
    private record Habit(String kind, double perYear, int minutes) {}

    private static final List<Habit> HABITS = List.of(
            new Habit("service-used", 1.6, 120),
            new Habit("contributed", 0.5, 60),
            new Habit("introduction-accepted", 0.5, 0),
            new Habit("enquired", 1.0, 0),
            new Habit("feedback-given", 1.5, 0),
            new Habit("portal-visited", 8, 0),
            new Habit("mail-clicked", 2, 0),
            new Habit("mail-opened", 6, 0));

    /** What even those do who never come. */
    private static final Set<String> FROM_AFAR = Set.of("portal-visited", "mail-opened", "mail-clicked", "enquired");

    private static final double USUAL_RATE = 0.30;
    private static final double FROM_AFAR_RATE = 0.05;

    private final long seed;
    private final LocalDate today;
    private final List<Project> projects;

    Deeds(long seed, LocalDate today, List<Project> projects) {
        this.seed = seed;
        this.today = today;
        this.projects = projects;
    }

    List<Deed> of(List<Firm> firms) {
        List<Deed> deeds = new ArrayList<>();
        firms.forEach(firm -> addAll(firm, deeds));
        return deeds;
    }

    private void addAll(Firm firm, List<Deed> deeds) {
        Chance chance = Chance.of(seed, firm.key() + ":deeds");
        int number = 0;
        for (LocalDate week = firm.joinedOn().plusDays(3);
                week.isBefore(today.minusDays(6));
                week = week.plusWeeks(1)) {
            for (Habit habit : HABITS) {
                if (chance.happens(perWeek(firm, habit, week))) {
                    deeds.add(deed(firm, habit, week, ++number, chance));
                }
            }
        }
    }

    private static double perWeek(Firm firm, Habit habit, LocalDate week) {
        if (!firm.belongsOn(week)) {
            return 0;
        }
        double rate = firm.temper().rateOn(week, firm.joinedOn());
        double at = FROM_AFAR.contains(habit.kind()) ? Math.max(rate, FROM_AFAR_RATE) : rate;
        return habit.perYear() / 52 * at / USUAL_RATE;
    }

    private Deed deed(Firm firm, Habit habit, LocalDate week, int number, Chance chance) {
        LocalDate day = Programme.workingDay(week.plusDays(chance.between(0, 4)));
        boolean advice = habit.kind().equals("service-used");
        String project = advice && chance.happens(0.6)
                ? projects.stream()
                        .filter(each -> each.runsOn(day))
                        .map(Project::key)
                        .findFirst()
                        .orElse(null)
                : null;
        return new Deed(
                firm.key() + "-D" + number,
                habit.kind(),
                firm.key(),
                firm.people().get(chance.between(0, firm.people().size() - 1)).key(),
                day.atTime(chance.between(7, 18), chance.between(0, 59)),
                habit.minutes() == 0 ? null : chance.between(2, habit.minutes() / 15) * 15,
                project,
                habit.kind().equals("mail-clicked") && chance.happens(0.15));
    }
}
