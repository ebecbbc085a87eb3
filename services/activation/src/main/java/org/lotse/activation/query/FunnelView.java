package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.UUID;
import org.lotse.activation.metric.programme.FunnelCounter;
import org.lotse.activation.metric.programme.ProgrammeItem;

/**
 * How an event went, from inviting to going on.
 *
 * @param list KEPT, NO_LIST or PENDING; only with KEPT is known who came
 * @param followUpDays days after the event in which a member that goes on counts as followed up
 */
record FunnelView(
        FigureDefinition definition,
        UUID eventId,
        LocalDate firstDay,
        ProgrammeItem.ItemStatus status,
        ProgrammeItem.AttendanceList list,
        FunnelCounter.FunnelCounts stages,
        int followUpDays) {}
