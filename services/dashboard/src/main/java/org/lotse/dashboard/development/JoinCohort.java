package org.lotse.dashboard.development;

import java.util.List;
import java.util.Optional;
import org.lotse.dashboard.figures.domain.Rate;

/**
 * Members whose first membership began in a quarter.
 *
 * @param matured members whose activation window is over; only they are in the rate
 * @param rate empty while nobody has matured
 * @param recurring per month after joining: the share with a sign of life in it; empty where that month has not happened yet
 */
record JoinCohort(
        Quarter quarter,
        long members,
        long matured,
        long activated,
        long late,
        Optional<Rate> rate,
        List<Optional<Rate>> recurring) {

    public long waiting() {
        return members - matured;
    }
}
