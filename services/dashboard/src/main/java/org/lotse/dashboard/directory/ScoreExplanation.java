package org.lotse.dashboard.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activation's explanation of a score. Points are exact to the micro-point. */
record ScoreExplanation(MemberScore member, List<ScoreContribution> contributions) {

    public BigDecimal score() {
        return member.score();
    }

    /** The sum of the contributions; must equal the score to the last micro-point. */
    public BigDecimal sum() {
        return contributions.stream().map(ScoreContribution::pointsNow).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean addsUp() {
        return sum().compareTo(score()) == 0;
    }

    record MemberScore(BigDecimal score) {}

    /**
     * @param points on the day of the signal
     * @param pointsNow points after decay
     */
    record ScoreContribution(
            String type, LocalDate day, @Nullable UUID eventId, BigDecimal points, BigDecimal pointsNow) {}
}
