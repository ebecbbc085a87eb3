package org.lotse.activation.metric.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.activation.metric.history.SignalType;

/**
 * What signals are worth and how the worth fades.
 *
 * @param halfLifeDays 1 to 3650
 * @param worth per type; a type that is not named is worth nothing
 * @param personsMicros factor for 1, 2, 3 … persons of a member on one occasion, in millionths, the last for all beyond; rising
 * @param bands lower bounds in micro-points, rising, of the bands above "none"
 */
public record ScoreRule(int halfLifeDays, Map<SignalType, Worth> worth, List<Integer> personsMicros, List<Band> bands) {

    /** 1 point = 1 000 000 micro-points. */
    public static final long POINT = 1_000_000;

    private static final List<Integer> DIMINISHING = List.of(1_000_000, 2_000_000, 2_584_963, 3_000_000);

    /**
     * @param micros micro-points of one signal of one person, 0 to 100 points
     * @param dailyCapMicros most that the type can earn on one day, {@code micros} to 1000 points
     */
    public record Worth(long micros, long dailyCapMicros) {
        public Worth {
            if (micros < 0 || micros > 100 * POINT || dailyCapMicros < micros || dailyCapMicros > 1000 * POINT) {
                throw new IllegalArgumentException("worth " + micros + " up to " + dailyCapMicros
                        + " a day: 0 to 100 points each, capped at the worth to 1000 points a day");
            }
        }
    }

    /** A band of scores from a lower bound on. */
    public record Band(String name, long fromMicros) {}

    public ScoreRule {
        Bounds.check("score.halfLifeDays", halfLifeDays, 1, 3650);
        worth = Map.copyOf(worth);
        personsMicros = List.copyOf(personsMicros);
        bands = List.copyOf(bands);
        if (personsMicros.isEmpty() || !personsMicros.stream().sorted().toList().equals(personsMicros)) {
            throw new IllegalArgumentException("factors for persons must rise: " + personsMicros);
        }
    }

    /** Whole points per type, at most three times as many a day, persons diminishing, bands from 0, 10 and 30 points. */
    static ScoreRule of(int halfLifeDays, Map<SignalType, Integer> points) {
        Map<SignalType, Worth> worth = points.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new Worth(e.getValue() * POINT, 3 * e.getValue() * POINT),
                        (a, b) -> a,
                        () -> new EnumMap<>(SignalType.class)));
        return new ScoreRule(
                halfLifeDays,
                worth,
                DIMINISHING,
                List.of(new Band("low", 1), new Band("medium", 10 * POINT), new Band("high", 30 * POINT)));
    }

    /** The factor for so many persons, 1 or more, in millionths. */
    public int factor(int persons) {
        return personsMicros.get(Math.min(persons, personsMicros.size()) - 1);
    }

    /** "none", or the highest band whose bound is reached. */
    public String band(long micros) {
        String band = "none";
        for (Band candidate : bands) {
            band = micros >= candidate.fromMicros() ? candidate.name() : band;
        }
        return band;
    }
}
