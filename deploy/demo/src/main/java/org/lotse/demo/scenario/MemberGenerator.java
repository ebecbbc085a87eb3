package org.lotse.demo.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Generates the firms: classification, joining date, engagement pattern and contact persons. */
final class MemberGenerator {

    private static final int FOUNDERS = 90;
    private static final int FUTURE = 3;

    private final long seed;
    private final LocalDate founded;
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();

    MemberGenerator(long seed, LocalDate founded, LocalDate today) {
        this.seed = seed;
        this.founded = founded;
        this.today = today;
    }

    List<DemoMember> make(int count) {
        List<DemoMember> firms = new ArrayList<>();
        IntStream.rangeClosed(1, count).forEach(number -> firms.add(make(number, count)));
        return firms;
    }

    private DemoMember make(int number, int count) {
        String key = "F%03d".formatted(number);
        SeededRandom seededRandom = SeededRandom.of(seed, key);
        int type = seededRandom.weighted(80, 8, 8, 4);
        DemoIndustry demoIndustry = seededRandom.oneOf(DemoIndustry.ALL);
        String name = unused(seededRandom, type, demoIndustry);
        String size = type == 0
                ? List.of("MICRO", "SMALL", "MEDIUM", "LARGE")
                        .get(seededRandom.weighted(
                                demoIndustry.micro(),
                                demoIndustry.small(),
                                demoIndustry.medium(),
                                demoIndustry.large()))
                : List.of("SMALL", "MEDIUM", "LARGE").get(seededRandom.weighted(5, 3, 1));
        LocalDate joined = joinedOn(number, count, seededRandom);
        EngagementPattern engagementPattern = key.equals(DemoScenario.REPRESENTED)
                ? new EngagementPattern(EngagementPattern.Kind.STEADY, joined, joined)
                : temper(joined, seededRandom);
        return new DemoMember(
                key,
                name,
                List.of("COMPANY", "RESEARCH", "PUBLIC_BODY", "ASSOCIATION").get(type),
                size,
                List.of(demoIndustry.sector(), "72.19", "84.13", "94.11").get(type),
                NamePool.REGIONS.get(seededRandom.weighted(NamePool.REGION_WEIGHTS)),
                "https://" + NamePool.slug(name) + ".example",
                new TermGenerator(today).of(joined, engagementPattern, type, seededRandom),
                new ContactPersonGenerator(seed).of(key, name, size, joined),
                engagementPattern);
    }

    private String unused(SeededRandom seededRandom, int type, DemoIndustry demoIndustry) {
        String name;
        do {
            String stem = seededRandom.oneOf(NamePool.STEMS);
            name = switch (type) {
                case 1 -> seededRandom.oneOf(NamePool.RESEARCH).formatted(stem);
                case 2 -> seededRandom.oneOf(NamePool.PUBLIC).formatted(stem);
                case 3 -> seededRandom.oneOf(NamePool.ASSOCIATIONS).formatted(stem);
                default ->
                    (seededRandom.happens(0.5) ? seededRandom.oneOf(NamePool.FAMILIES) : stem) + " "
                            + seededRandom.oneOf(demoIndustry.names()) + seededRandom.oneOf(NamePool.FORMS);
            };
        } while (!taken.add(name));
        return name;
    }

    /**
     * The founders join within the first weeks, then a few members every month; some have signed for the next month.
     */
    private LocalDate joinedOn(int number, int count, SeededRandom seededRandom) {
        if (number <= FOUNDERS) {
            return founded.plusDays(seededRandom.between(0, 45));
        }
        if (number > count - FUTURE) {
            return today.plusDays(seededRandom.between(5, 40));
        }
        long span = today.toEpochDay() - founded.toEpochDay() - 50;
        double position = (double) (number - FOUNDERS) / (count - FUTURE - FOUNDERS + 1);
        return founded.plusDays(46 + (long) (position * span)).plusDays(seededRandom.between(-3, 3));
    }

    private EngagementPattern temper(LocalDate joined, SeededRandom seededRandom) {
        List<EngagementPattern.Kind> kinds = List.of(EngagementPattern.Kind.values());
        EngagementPattern.Kind kind = kinds.get(seededRandom.weighted(
                kinds.stream().mapToDouble(each -> each.share).toArray()));
        int days = Math.max(1, (int) (today.toEpochDay() - joined.toEpochDay()));
        if (kind == EngagementPattern.Kind.BACK_AGAIN && days < 700) {
            kind = EngagementPattern.Kind.STEADY; // the time is too short to fall silent for a year and return
        }
        LocalDate turn = switch (kind) {
            case DRIFTER -> joined.plusDays(seededRandom.between(Math.min(100, days), days));
            case LATE -> joined.plusDays(seededRandom.between(110, 300));
            case BACK_AGAIN -> today.minusDays(seededRandom.between(430, 600));
            default -> joined;
        };
        return new EngagementPattern(kind, turn, today.minusDays(seededRandom.between(5, 60)));
    }
}
