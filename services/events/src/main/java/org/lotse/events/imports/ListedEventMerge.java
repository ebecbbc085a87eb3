package org.lotse.events.imports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.ListedEvent;
import org.lotse.events.domain.Session;
import org.lotse.events.store.StoredEvent;

/**
 * Merges a list into an event. A list does not overwrite values that a person set or changed. Later rows of the same list only fill gaps.
 *
 * @param known the existing event, perhaps retracted; null if there is none
 */
record ListedEventMerge(@Nullable StoredEvent known, UUID importId, ListedEvent told) {

    /** @param id the id for a new event */
    Event merge(UUID network, UUID id, List<Session> sessions, List<ListRow> rows) {
        int version = known == null ? 0 : known.event().version();
        Event before = known == null || known.retracted() ? null : known.event();
        Event event = before == null
                ? Event.planned(known == null ? id : known.event().id(), network, version, told.toPlan(sessions))
                : before.with(told.mergeInto(before.plan(), sessions, gapsOnly()), before.status());
        if (rows.stream().anyMatch(ListRow::wasThere)) {
            event = event.attended();
        }
        for (ListRow row : rows) {
            Integer heads = row.headsWithoutName();
            if (heads != null && event.status() != EventStatus.CANCELLED) {
                event = event.withHeadCount(heads);
            }
        }
        return event.withVersion(before == null || event.differsFrom(before) ? version + 1 : version);
    }

    private boolean gapsOnly() {
        UUID toldBy = known == null ? null : known.toldBy();
        return toldBy == null || toldBy.equals(importId);
    }
}
