package org.lotse.demo.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lotse.demo.scenario.Gathering.Fate;
import org.lotse.demo.scenario.Gathering.Presence;

/** Decides who signs up, who comes, who stays away without a word, and who comes without having signed up. */
final class Presences {

    private static final double INTERESTED = 0.45;

    private final long seed;

    Presences(long seed) {
        this.seed = seed;
    }

    Gathering fill(Gathering gathering, List<Firm> firms) {
        Chance chance = Chance.of(seed, gathering.key() + ":presences");
        List<Presence> presences = new ArrayList<>();
        for (Firm firm : firms) {
            if (firm.key().equals(gathering.host()) || wants(firm, gathering, chance)) {
                presences.addAll(of(firm, gathering, chance));
            }
        }
        boolean counted = gathering.fate() == Fate.HELD && chance.happens(0.3);
        return gathering.with(gathering.fate(), counted ? chance.between(1, 9) : null, presences);
    }

    private boolean wants(Firm firm, Gathering gathering, Chance chance) {
        String series = Objects.requireNonNullElse(gathering.series(), gathering.key());
        boolean interested = Chance.of(seed, firm.key() + series).happens(INTERESTED);
        double rate = firm.temper().rateOn(gathering.day(), firm.joinedOn());
        double draw = interested ? rate * appeal(series) : rate * 0.15;
        return chance.happens(firm.belongsOn(gathering.day()) ? draw : 0) || guest(firm, gathering, chance);
    }

    /** Some who left keep coming: "active, not a member". */
    private static boolean guest(Firm firm, Gathering gathering, Chance chance) {
        boolean left = gathering.day().isAfter(firm.joinedOn()) && !firm.belongsOn(gathering.day());
        return left && firm.temper().kind() == Temper.Kind.STEADY && chance.happens(0.2);
    }

    private List<Presence> of(Firm firm, Gathering gathering, Chance chance) {
        int persons = Math.min(firm.people().size(), 1 + chance.weighted(70, 22, 6, 2));
        int first = chance.happens(0.7) ? 0 : chance.between(0, firm.people().size() - persons);
        return IntStream.range(first, first + persons)
                .mapToObj(i -> one(firm, firm.people().get(i), gathering, chance))
                .filter(presence ->
                        presence.registration() != null || !presence.sittings().isEmpty())
                .toList();
    }

    private Presence one(Firm firm, Firm.Person person, Gathering gathering, Chance chance) {
        int course = chance.weighted(77, 12, 5, 2, 4);
        String registration = switch (course) {
            case 2 -> "CANCELLED_IN_TIME";
            case 3 -> "CANCELLED_LATE";
            case 4 -> null;
            default -> "CONFIRMED";
        };
        boolean there = (course == 0 || course == 4) && gathering.fate() == Fate.HELD;
        List<Integer> sittings = there
                ? IntStream.range(0, gathering.sittings().size())
                        .filter(i -> i == 0 || chance.happens(0.85))
                        .boxed()
                        .toList()
                : List.of();
        return new Presence(firm.key(), person.key(), registration, sittings);
    }

    private static double appeal(String series) {
        return Series.ALL.stream()
                .filter(each -> each.name().equals(series))
                .mapToDouble(Series::appeal)
                .findFirst()
                .orElse(1);
    }
}
