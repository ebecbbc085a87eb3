package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the firms: who they are, since when, how they take part, who speaks for them. */
final class Firms {

    private static final int FOUNDERS = 90;
    private static final int FUTURE = 3;

    private final long seed;
    private final LocalDate founded;
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();

    Firms(long seed, LocalDate founded, LocalDate today) {
        this.seed = seed;
        this.founded = founded;
        this.today = today;
    }

    List<Firm> make(int count) {
        List<Firm> firms = new ArrayList<>();
        IntStream.rangeClosed(1, count).forEach(number -> firms.add(make(number, count)));
        return firms;
    }

    private Firm make(int number, int count) {
        String key = "F%03d".formatted(number);
        Chance chance = Chance.of(seed, key);
        int type = chance.weighted(80, 8, 8, 4);
        Trade trade = chance.oneOf(Trade.ALL);
        String name = unused(chance, type, trade);
        String size = type == 0
                ? List.of("MICRO", "SMALL", "MEDIUM", "LARGE")
                        .get(chance.weighted(trade.micro(), trade.small(), trade.medium(), trade.large()))
                : List.of("SMALL", "MEDIUM", "LARGE").get(chance.weighted(5, 3, 1));
        LocalDate joined = joinedOn(number, count, chance);
        Temper temper =
                key.equals(Story.REPRESENTED) ? new Temper(Temper.Kind.STEADY, joined, joined) : temper(joined, chance);
        return new Firm(
                key,
                name,
                List.of("COMPANY", "RESEARCH", "PUBLIC_BODY", "ASSOCIATION").get(type),
                size,
                List.of(trade.sector(), "72.19", "84.13", "94.11").get(type),
                Words.REGIONS.get(chance.weighted(Words.REGION_WEIGHTS)),
                "https://" + Words.slug(name) + ".example",
                new Terms(today).of(joined, temper, type, chance),
                new People(seed).of(key, name, size, joined),
                temper);
    }

    private String unused(Chance chance, int type, Trade trade) {
        String name;
        do {
            String stem = chance.oneOf(Words.STEMS);
            name = switch (type) {
                case 1 -> chance.oneOf(Words.RESEARCH).formatted(stem);
                case 2 -> chance.oneOf(Words.PUBLIC).formatted(stem);
                case 3 -> chance.oneOf(Words.ASSOCIATIONS).formatted(stem);
                default ->
                    (chance.happens(0.5) ? chance.oneOf(Words.FAMILIES) : stem) + " " + chance.oneOf(trade.names())
                            + chance.oneOf(Words.FORMS);
            };
        } while (!taken.add(name));
        return name;
    }

    /** The founders within the first weeks, then a few every month, and some who have signed for the next one. */
    private LocalDate joinedOn(int number, int count, Chance chance) {
        if (number <= FOUNDERS) {
            return founded.plusDays(chance.between(0, 45));
        }
        if (number > count - FUTURE) {
            return today.plusDays(chance.between(5, 40));
        }
        long span = today.toEpochDay() - founded.toEpochDay() - 50;
        double position = (double) (number - FOUNDERS) / (count - FUTURE - FOUNDERS + 1);
        return founded.plusDays(46 + (long) (position * span)).plusDays(chance.between(-3, 3));
    }

    private Temper temper(LocalDate joined, Chance chance) {
        List<Temper.Kind> kinds = List.of(Temper.Kind.values());
        Temper.Kind kind = kinds.get(
                chance.weighted(kinds.stream().mapToDouble(each -> each.share).toArray()));
        int days = Math.max(1, (int) (today.toEpochDay() - joined.toEpochDay()));
        if (kind == Temper.Kind.BACK_AGAIN && days < 700) {
            kind = Temper.Kind.STEADY; // nobody can fall silent for a year and come back in so short a time
        }
        LocalDate turn = switch (kind) {
            case DRIFTER -> joined.plusDays(chance.between(Math.min(100, days), days));
            case LATE -> joined.plusDays(chance.between(110, 300));
            case BACK_AGAIN -> today.minusDays(chance.between(430, 600));
            default -> joined;
        };
        return new Temper(kind, turn, today.minusDays(chance.between(5, 60)));
    }
}
