package org.lotse.dashboard.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activation's answer to "why this score?". Points are exact to the micro-point. */
record ScoreExplanation(MemberScore member, List<ScoreContribution> contributions) {

    public BigDecimal score() {
        return member.score();
    }

    /** The sum of what is shown; equal to the score to the last micro-point, or something is wrong. */
    public BigDecimal sum() {
        return contributions.stream().map(ScoreContribution::pointsNow).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean addsUp() {
        return sum().compareTo(score()) == 0;
    }

    record MemberScore(BigDecimal score) {}

    /**
     * @param points on the day itself
     * @param pointsNow what is left of them
     */
    record ScoreContribution(
            String type, LocalDate day, @Nullable UUID eventId, BigDecimal points, BigDecimal pointsNow) {}
}
