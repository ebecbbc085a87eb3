package org.lotse.activation.policies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.activation.metric.policy.ScoreRule;

/** Maps points of signals between micro-points and the points of a document. */
final class ScoreDocumentMapper {

    private static final int MICROS = 6;

    private ScoreDocumentMapper() {}

    static PolicyDocument.ScoreDocument document(ScoreRule rule) {
        Map<SignalType, PolicyDocument.PointsDocument> points = new TreeMap<>();
        rule.worth()
                .forEach((type, worth) -> points.put(
                        type,
                        new PolicyDocument.PointsDocument(points(worth.micros()), points(worth.dailyCapMicros()))));
        return new PolicyDocument.ScoreDocument(
                rule.halfLifeDays(),
                points,
                rule.personsMicros().stream().map(ScoreDocumentMapper::points).toList(),
                rule.bands().stream()
                        .map(band -> new PolicyDocument.BandDocument(band.name(), points(band.fromMicros())))
                        .toList());
    }

    /** @throws InvalidPolicyException naming the field by its path in the document */
    static ScoreRule rule(PolicyDocument.ScoreDocument scoreDocument) {
        Map<SignalType, ScoreRule.SignalWorth> worth = new EnumMap<>(SignalType.class);
        scoreDocument
                .points()
                .forEach((type, pointsDocument) -> worth.put(
                        type,
                        new ScoreRule.SignalWorth(
                                micros("score.points." + type + ".each", pointsDocument.each()),
                                micros("score.points." + type + ".perDay", pointsDocument.perDay()))));
        return new ScoreRule(
                scoreDocument.halfLifeDays(),
                worth,
                scoreDocument.persons().stream()
                        .map(factor -> Math.toIntExact(micros("score.persons", factor)))
                        .toList(),
                scoreDocument.bands().stream()
                        .map(bandDocument -> new ScoreRule.ScoreBand(
                                bandDocument.name(), micros("score.bands", bandDocument.from())))
                        .toList());
    }

    private static BigDecimal points(long micros) {
        BigDecimal points = BigDecimal.valueOf(micros, MICROS).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0, RoundingMode.UNNECESSARY) : points;
    }

    private static long micros(String field, @Nullable BigDecimal points) {
        if (points == null
                || points.stripTrailingZeros().scale() > MICROS
                || points.abs().compareTo(BigDecimal.valueOf(1000)) > 0) {
            throw new InvalidPolicyException(field, "must be a number up to 1000 with at most six decimals");
        }
        return points.movePointRight(MICROS).longValueExact();
    }
}
