package org.lotse.lists.execution;

import java.util.HashMap;
import java.util.Map;
import org.lotse.lists.deduplication.domain.RowVerdict;
import org.lotse.lists.deduplication.domain.RowVerdict.AcceptedRow;
import org.lotse.lists.rows.domain.EventData;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.ParticipationData;

/**
 * Counts attendees without a name. A list of events gives their number. In a list of people each row has its own number; the total of an
 * event is the sum over the people who attended.
 */
final class UnnamedAttendees {
    private final Map<String, Integer> byEvent = new HashMap<>();

    void count(RowVerdict verdict) {
        if (verdict instanceof AcceptedRow(var rawRow, ListEntry entry) && wasThere(entry)) {
            EventData event = entry.event();
            if (event != null && event.heads() != null) {
                byEvent.merge(event.key(), event.heads(), Integer::sum);
            }
        }
    }

    /** The row with the total of its event, or with no number when nobody in the row attended. */
    AcceptedRow complete(AcceptedRow acceptedRow) {
        ListEntry entry = acceptedRow.entry();
        EventData event = entry.event();
        if (event == null || entry.taking() == null || event.heads() == null) {
            return acceptedRow;
        }
        Integer heads = wasThere(entry) ? byEvent.get(event.key()) : null;
        return new AcceptedRow(
                acceptedRow.line(),
                new ListEntry(entry.member(), entry.person(), event.withHeads(heads), entry.taking()));
    }

    private static boolean wasThere(ListEntry entry) {
        ParticipationData taking = entry.taking();
        return taking != null && taking.wasThere();
    }
}
