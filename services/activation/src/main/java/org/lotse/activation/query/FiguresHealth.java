package org.lotse.activation.query;

import org.lotse.activation.routing.MemberHistoryQuery;
import org.lotse.activation.task.AuditResults;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when a figure differs from its recomputation; out of service while histories are being rebuilt. */
@Component
class FiguresHealth implements HealthIndicator {

    private static final int SHOWN = 10;

    private final MemberHistoryQuery histories;
    private final AuditResults auditResults;

    FiguresHealth(MemberHistoryQuery histories, AuditResults auditResults) {
        this.histories = histories;
        this.auditResults = auditResults;
    }

    @Override
    public Health health() {
        var different = auditResults.different();
        Health.Builder health = different.isEmpty()
                ? histories.ready() ? Health.up() : Health.outOfService()
                : Health.down()
                        .withDetail("different", different.stream().limit(SHOWN).toList());
        return health.withDetail("comparedFigures", auditResults.compared())
                .withDetail("differentFigures", different.size())
                .build();
    }
}
