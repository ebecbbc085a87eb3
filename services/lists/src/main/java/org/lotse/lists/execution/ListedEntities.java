package org.lotse.lists.execution;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.PersonData;

/** Members and persons named in a list, each spelling once, in the order of the rows. */
final class ListedEntities {
    private final Map<String, MemberData> members = new LinkedHashMap<>();
    private final Map<String, Map<String, PersonData>> persons = new LinkedHashMap<>();
    private final Set<String> events = new LinkedHashSet<>();

    void add(ListEntry entry) {
        MemberData member = entry.member();
        if (member != null) {
            members.putIfAbsent(member.key(), member);
            if (entry.person() != null) {
                persons.computeIfAbsent(member.key(), key -> new LinkedHashMap<>())
                        .putIfAbsent(entry.person().key(), entry.person());
            }
        }
        if (entry.event() != null) {
            events.add(entry.event().key());
        }
    }

    Map<String, MemberData> members() {
        return members;
    }

    /** Persons by member key, then by person key. */
    Map<String, Map<String, PersonData>> persons() {
        return persons;
    }

    int events() {
        return events.size();
    }
}
