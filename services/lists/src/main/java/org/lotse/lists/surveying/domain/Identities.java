package org.lotse.lists.surveying.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.EventPart;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.Reason;

/** An id of the list means one thing: the row that uses it first says which. */
final class Identities {
    private final Headings headings;
    private final Map<String, Meaning> members = new HashMap<>();
    private final Map<String, Meaning> events = new HashMap<>();

    Identities(Headings headings) {
        this.headings = headings;
    }

    /** @return what is wrong when the row gives an id another meaning than an earlier row did */
    @Nullable
    Flaw see(Entry entry, int row) {
        MemberPart member = entry.member();
        if (member != null && member.externalId() != null && member.name() != null) {
            Flaw flaw = check(members, headings.memberId(), member.externalId(), new Meaning(row, member.name()));
            if (flaw != null) {
                return flaw;
            }
        }
        EventPart event = entry.event();
        return event == null || event.externalId() == null || event.title() == null
                ? null
                : check(events, headings.eventId(), event.externalId(), new Meaning(row, titleAndDay(event)));
    }

    private static String titleAndDay(EventPart event) {
        return event.session() == null ? event.title() + ", " + event.day() : Objects.toString(event.title());
    }

    private static @Nullable Flaw check(Map<String, Meaning> known, String column, String id, Meaning meaning) {
        Meaning first = known.putIfAbsent(id, meaning);
        return first == null || first.words().equals(meaning.words())
                ? null
                : new Flaw(column, id, Reason.SAME_ID_OTHER_CONTENT, first.row() + ": " + first.words());
    }

    private record Meaning(int row, String words) {}
}
