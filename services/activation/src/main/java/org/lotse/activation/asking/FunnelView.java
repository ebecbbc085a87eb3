package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.UUID;
import org.lotse.activation.metric.programme.Funnel;
import org.lotse.activation.metric.programme.Occasion;

/**
 * How an event went, from inviting to going on.
 *
 * @param list KEPT, NO_LIST or PENDING; only with KEPT is known who came
 * @param followUpDays days after the event in which a member that goes on counts as followed up
 */
record FunnelView(
        Definition definition,
        UUID eventId,
        LocalDate firstDay,
        Occasion.Status status,
        Occasion.AttendanceList list,
        Funnel.Stages stages,
        int followUpDays) {}
