package org.lotse.demo.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lotse.demo.scenario.DemoEventPlan.Participation;
import org.lotse.demo.scenario.DemoEventPlan.Status;

/** Decides who registers, who attends, who registers and does not attend, and who attends without registering. */
final class AttendanceGenerator {

    private static final double INTERESTED = 0.45;

    private final long seed;

    AttendanceGenerator(long seed) {
        this.seed = seed;
    }

    DemoEventPlan fill(DemoEventPlan demoEventPlan, List<DemoMember> firms) {
        SeededRandom seededRandom = SeededRandom.of(seed, demoEventPlan.key() + ":presences");
        List<Participation> presences = new ArrayList<>();
        for (DemoMember demoMember : firms) {
            if (demoMember.key().equals(demoEventPlan.host()) || wants(demoMember, demoEventPlan, seededRandom)) {
                presences.addAll(of(demoMember, demoEventPlan, seededRandom));
            }
        }
        boolean counted = demoEventPlan.fate() == Status.HELD && seededRandom.happens(0.3);
        return demoEventPlan.with(demoEventPlan.fate(), counted ? seededRandom.between(1, 9) : null, presences);
    }

    private boolean wants(DemoMember demoMember, DemoEventPlan demoEventPlan, SeededRandom seededRandom) {
        String series = Objects.requireNonNullElse(demoEventPlan.series(), demoEventPlan.key());
        boolean interested = SeededRandom.of(seed, demoMember.key() + series).happens(INTERESTED);
        double rate = demoMember.temper().rateOn(demoEventPlan.day(), demoMember.joinedOn());
        double draw = interested ? rate * appeal(series) : rate * 0.15;
        return seededRandom.happens(demoMember.belongsOn(demoEventPlan.day()) ? draw : 0)
                || guest(demoMember, demoEventPlan, seededRandom);
    }

    /** Some members who left still attend: "active, not a member". */
    private static boolean guest(DemoMember demoMember, DemoEventPlan demoEventPlan, SeededRandom seededRandom) {
        boolean left = demoEventPlan.day().isAfter(demoMember.joinedOn()) && !demoMember.belongsOn(demoEventPlan.day());
        return left && demoMember.temper().kind() == EngagementPattern.Kind.STEADY && seededRandom.happens(0.2);
    }

    private List<Participation> of(DemoMember demoMember, DemoEventPlan demoEventPlan, SeededRandom seededRandom) {
        int persons = Math.min(demoMember.people().size(), 1 + seededRandom.weighted(70, 22, 6, 2));
        int first = seededRandom.happens(0.7)
                ? 0
                : seededRandom.between(0, demoMember.people().size() - persons);
        return IntStream.range(first, first + persons)
                .mapToObj(i -> one(demoMember, demoMember.people().get(i), demoEventPlan, seededRandom))
                .filter(participation -> participation.registration() != null
                        || !participation.sittings().isEmpty())
                .toList();
    }

    private Participation one(
            DemoMember demoMember, DemoMember.Person person, DemoEventPlan demoEventPlan, SeededRandom seededRandom) {
        int course = seededRandom.weighted(77, 12, 5, 2, 4);
        String registration = switch (course) {
            case 2 -> "CANCELLED_IN_TIME";
            case 3 -> "CANCELLED_LATE";
            case 4 -> null;
            default -> "CONFIRMED";
        };
        boolean there = (course == 0 || course == 4) && demoEventPlan.fate() == Status.HELD;
        List<Integer> sittings = there
                ? IntStream.range(0, demoEventPlan.sittings().size())
                        .filter(i -> i == 0 || seededRandom.happens(0.85))
                        .boxed()
                        .toList()
                : List.of();
        return new Participation(demoMember.key(), person.key(), registration, sittings);
    }

    private static double appeal(String series) {
        return DemoEventSeries.ALL.stream()
                .filter(each -> each.name().equals(series))
                .mapToDouble(DemoEventSeries::appeal)
                .findFirst()
                .orElse(1);
    }
}
