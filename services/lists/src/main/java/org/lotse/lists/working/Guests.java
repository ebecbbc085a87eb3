package org.lotse.lists.working;

import java.util.HashMap;
import java.util.Map;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.EventPart;
import org.lotse.lists.reading.domain.TakingPart;
import org.lotse.lists.surveying.domain.Verdict;
import org.lotse.lists.surveying.domain.Verdict.Take;

/**
 * People without a name. A list of events says how many came; in a list of people each brings some, and those of all who were
 * there add up to what the event counts.
 */
final class Guests {
    private final Map<String, Integer> byEvent = new HashMap<>();

    void see(Verdict verdict) {
        if (verdict instanceof Take(var line, Entry entry) && wasThere(entry)) {
            EventPart event = entry.event();
            if (event != null && event.heads() != null) {
                byEvent.merge(event.key(), event.heads(), Integer::sum);
            }
        }
    }

    /** The row with what its event counts altogether; nothing when nobody of it was there. */
    Take complete(Take take) {
        Entry entry = take.entry();
        EventPart event = entry.event();
        if (event == null || entry.taking() == null || event.heads() == null) {
            return take;
        }
        Integer heads = wasThere(entry) ? byEvent.get(event.key()) : null;
        return new Take(take.line(), new Entry(entry.member(), entry.person(), event.withHeads(heads), entry.taking()));
    }

    private static boolean wasThere(Entry entry) {
        TakingPart taking = entry.taking();
        return taking != null && taking.wasThere();
    }
}
