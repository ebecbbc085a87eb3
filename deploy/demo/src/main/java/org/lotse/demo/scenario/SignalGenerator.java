package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Generates the signals of firms besides attendance: advice taken, talks given, introductions, visits to the portal,
 * mail read.
 */
final class SignalGenerator {

    /**
     * A kind of signal and its frequency.
     *
     * @param perYear number per year of a steady firm
     * @param minutes maximum duration; 0 if not measured
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

    /** Kinds of signals that even members that never attend produce. */
    private static final Set<String> FROM_AFAR = Set.of("portal-visited", "mail-opened", "mail-clicked", "enquired");

    private static final double USUAL_RATE = 0.30;
    private static final double FROM_AFAR_RATE = 0.05;

    private final long seed;
    private final LocalDate today;
    private final List<DemoProject> projects;

    SignalGenerator(long seed, LocalDate today, List<DemoProject> projects) {
        this.seed = seed;
        this.today = today;
        this.projects = projects;
    }

    List<DemoSignal> of(List<DemoMember> firms) {
        List<DemoSignal> deeds = new ArrayList<>();
        firms.forEach(demoMember -> addAll(demoMember, deeds));
        return deeds;
    }

    private void addAll(DemoMember demoMember, List<DemoSignal> deeds) {
        SeededRandom seededRandom = SeededRandom.of(seed, demoMember.key() + ":deeds");
        int number = 0;
        for (LocalDate week = demoMember.joinedOn().plusDays(3);
                week.isBefore(today.minusDays(6));
                week = week.plusWeeks(1)) {
            for (Habit habit : HABITS) {
                if (seededRandom.happens(perWeek(demoMember, habit, week))) {
                    deeds.add(deed(demoMember, habit, week, ++number, seededRandom));
                }
            }
        }
    }

    private static double perWeek(DemoMember demoMember, Habit habit, LocalDate week) {
        if (!demoMember.belongsOn(week)) {
            return 0;
        }
        double rate = demoMember.temper().rateOn(week, demoMember.joinedOn());
        double at = FROM_AFAR.contains(habit.kind()) ? Math.max(rate, FROM_AFAR_RATE) : rate;
        return habit.perYear() / 52 * at / USUAL_RATE;
    }

    private DemoSignal deed(DemoMember demoMember, Habit habit, LocalDate week, int number, SeededRandom seededRandom) {
        LocalDate day = EventGenerator.workingDay(week.plusDays(seededRandom.between(0, 4)));
        boolean advice = habit.kind().equals("service-used");
        String project = advice && seededRandom.happens(0.6)
                ? projects.stream()
                        .filter(each -> each.runsOn(day))
                        .map(DemoProject::key)
                        .findFirst()
                        .orElse(null)
                : null;
        return new DemoSignal(
                demoMember.key() + "-D" + number,
                habit.kind(),
                demoMember.key(),
                demoMember
                        .people()
                        .get(seededRandom.between(0, demoMember.people().size() - 1))
                        .key(),
                day.atTime(seededRandom.between(7, 18), seededRandom.between(0, 59)),
                habit.minutes() == 0 ? null : seededRandom.between(2, habit.minutes() / 15) * 15,
                project,
                habit.kind().equals("mail-clicked") && seededRandom.happens(0.15));
    }
}
