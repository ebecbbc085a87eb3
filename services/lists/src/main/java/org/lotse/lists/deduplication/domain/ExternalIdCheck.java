package org.lotse.lists.deduplication.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.EventData;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.RowErrorReason;

/** Checks that an id of the list has one meaning. The first row that uses the id defines the meaning. */
final class ExternalIdCheck {
    private final IdColumnNames idColumnNames;
    private final Map<String, IdUsage> members = new HashMap<>();
    private final Map<String, IdUsage> events = new HashMap<>();

    ExternalIdCheck(IdColumnNames idColumnNames) {
        this.idColumnNames = idColumnNames;
    }

    /** @return the error when the row uses an id with another meaning than an earlier row did */
    @Nullable
    CellError conflictOf(ListEntry entry, int row) {
        MemberData member = entry.member();
        if (member != null && member.externalId() != null && member.name() != null) {
            CellError cellError =
                    check(members, idColumnNames.memberId(), member.externalId(), new IdUsage(row, member.name()));
            if (cellError != null) {
                return cellError;
            }
        }
        EventData event = entry.event();
        return event == null || event.externalId() == null || event.title() == null
                ? null
                : check(events, idColumnNames.eventId(), event.externalId(), new IdUsage(row, titleAndDay(event)));
    }

    private static String titleAndDay(EventData event) {
        return event.session() == null ? event.title() + ", " + event.day() : Objects.toString(event.title());
    }

    private static @Nullable CellError check(Map<String, IdUsage> known, String column, String id, IdUsage idUsage) {
        IdUsage first = known.putIfAbsent(id, idUsage);
        return first == null || first.words().equals(idUsage.words())
                ? null
                : new CellError(column, id, RowErrorReason.SAME_ID_OTHER_CONTENT, first.row() + ": " + first.words());
    }

    private record IdUsage(int row, String words) {}
}
