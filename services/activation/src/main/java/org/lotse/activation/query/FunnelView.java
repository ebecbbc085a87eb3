package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.UUID;
import org.lotse.activation.metric.programme.FunnelCounter;
import org.lotse.activation.metric.programme.ProgrammeItem;

/**
 * The funnel of an event, from invitation to follow-up.
 *
 * @param list KEPT, NO_LIST or PENDING; attendance is known only with KEPT
 * @param followUpDays days after the event in which another act of a member counts as follow-up
 */
record FunnelView(
        FigureDefinition definition,
        UUID eventId,
        LocalDate firstDay,
        ProgrammeItem.ItemStatus status,
        ProgrammeItem.AttendanceList list,
        FunnelCounter.FunnelCounts stages,
        int followUpDays) {}
