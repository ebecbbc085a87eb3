package org.lotse.activation.asking;

import org.lotse.activation.stream.Histories;
import org.lotse.activation.stream.Verdicts;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a figure differs from its recomputation; out of service while histories are being rebuilt. */
@Component
class FiguresHealth implements HealthIndicator {

    private static final int SHOWN = 10;

    private final Histories histories;
    private final Verdicts verdicts;

    FiguresHealth(Histories histories, Verdicts verdicts) {
        this.histories = histories;
        this.verdicts = verdicts;
    }

    @Override
    public Health health() {
        var different = verdicts.different();
        Health.Builder health = different.isEmpty()
                ? histories.ready() ? Health.up() : Health.outOfService()
                : Health.down()
                        .withDetail("different", different.stream().limit(SHOWN).toList());
        return health.withDetail("comparedFigures", verdicts.compared())
                .withDetail("differentFigures", different.size())
                .build();
    }
}
