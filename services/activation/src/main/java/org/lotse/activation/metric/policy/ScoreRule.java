package org.lotse.activation.metric.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.activation.metric.history.SignalType;

/**
 * Points per signal and their decay.
 *
 * @param halfLifeDays 1 to 3650
 * @param worth per type; a type that is not listed earns nothing
 * @param personsMicros factor for 1, 2, 3 … persons of a member at one event, in millionths, the last for all further ones; rising
 * @param bands lower bounds in micro-points, rising, of the bands above "none"
 */
public record ScoreRule(
        int halfLifeDays, Map<SignalType, SignalWorth> worth, List<Integer> personsMicros, List<ScoreBand> bands) {

    /** 1 point = 1 000 000 micro-points. */
    public static final long POINT = 1_000_000;

    private static final List<Integer> DIMINISHING = List.of(1_000_000, 2_000_000, 2_584_963, 3_000_000);

    /**
     * @param micros micro-points of one signal of one person, 0 to 100 points
     * @param dailyCapMicros most that the type can earn per day, {@code micros} to 1000 points
     */
    public record SignalWorth(long micros, long dailyCapMicros) {
        public SignalWorth {
            if (micros < 0 || micros > 100 * POINT || dailyCapMicros < micros || dailyCapMicros > 1000 * POINT) {
                throw new InvalidPolicyException(
                        "score.points",
                        "a signal must be worth 0 to 100 points, and capped per day at its worth to 1000 points");
            }
        }
    }

    /** A band of scores from a lower bound on. */
    public record ScoreBand(String name, long fromMicros) {}

    public ScoreRule {
        PolicyBounds.check("score.halfLifeDays", halfLifeDays, 1, 3650);
        PolicyBounds.acts("score.points", worth.keySet());
        // in order, so that equal rules have equal texts
        Map<SignalType, SignalWorth> ordered = new EnumMap<>(SignalType.class);
        ordered.putAll(worth);
        worth = Collections.unmodifiableMap(ordered);
        personsMicros = List.copyOf(personsMicros);
        bands = List.copyOf(bands);
        if (!rising(bands)) {
            throw new InvalidPolicyException(
                    "score.bands", "the bands must rise from above 0 points, each with a name of its own");
        }
        if (personsMicros.isEmpty() || !personsMicros.stream().sorted().toList().equals(personsMicros)) {
            throw new InvalidPolicyException(
                    "score.persons", "the factors for 1, 2, 3 … persons must rise: " + personsMicros);
        }
    }

    /** The defaults of the product: whole points per type, at most three times as many a day, bands from 0, 10 and 30 points. */
    static ScoreRule standard() {
        Map<SignalType, Integer> points = Map.ofEntries(
                Map.entry(SignalType.CONTRIBUTED, 11),
                Map.entry(SignalType.INTRODUCTION_ACCEPTED, 8),
                Map.entry(SignalType.WORKING_GROUP_ATTENDED, 7),
                Map.entry(SignalType.TRAINING_ATTENDED, 6),
                Map.entry(SignalType.SERVICE_USED, 6),
                Map.entry(SignalType.ATTENDED, 5),
                Map.entry(SignalType.OFFER_PUBLISHED, 4),
                Map.entry(SignalType.NEED_STATED, 3),
                Map.entry(SignalType.ENQUIRED, 3),
                Map.entry(SignalType.FORUM_POSTED, 3),
                Map.entry(SignalType.FEEDBACK_GIVEN, 2),
                Map.entry(SignalType.PORTAL_VISITED, 1),
                Map.entry(SignalType.MAIL_CLICKED, 1));
        Map<SignalType, SignalWorth> worth = new EnumMap<>(SignalType.class);
        points.forEach((type, each) -> worth.put(type, new SignalWorth(each * POINT, 3 * each * POINT)));
        return new ScoreRule(
                180,
                worth,
                DIMINISHING,
                List.of(
                        new ScoreBand("low", 1),
                        new ScoreBand("medium", 10 * POINT),
                        new ScoreBand("high", 30 * POINT)));
    }

    private static boolean rising(List<ScoreBand> bands) {
        long below = 0;
        Set<String> names = new HashSet<>(Set.of("none"));
        for (ScoreBand band : bands) {
            if (band.fromMicros() <= below || !names.add(band.name())) {
                return false;
            }
            below = band.fromMicros();
        }
        return true;
    }

    /** The factor for this many persons, 1 or more, in millionths. */
    public int factor(int persons) {
        return personsMicros.get(Math.min(persons, personsMicros.size()) - 1);
    }

    /** "none", or the highest band whose bound is reached. */
    public String band(long micros) {
        String band = "none";
        for (ScoreBand candidate : bands) {
            band = micros >= candidate.fromMicros() ? candidate.name() : band;
        }
        return band;
    }
}
