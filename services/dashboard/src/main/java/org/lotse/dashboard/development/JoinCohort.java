package org.lotse.dashboard.development;

import java.util.List;
import java.util.Optional;
import org.lotse.dashboard.figures.domain.Rate;

/**
 * Members whose first membership began in a quarter.
 *
 * @param matured members whose activation window is over; only they count in the rate
 * @param rate empty while no member has matured
 * @param recurring per month after joining: the share with a qualifying signal in that month; empty if the month has not happened yet
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
