package org.lotse.lists.working;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.PersonPart;

/** Who is named in a list, each spelling once, in the order of the rows. */
final class Inventory {
    private final Map<String, MemberPart> members = new LinkedHashMap<>();
    private final Map<String, Map<String, PersonPart>> persons = new LinkedHashMap<>();
    private final Set<String> events = new LinkedHashSet<>();

    void add(Entry entry) {
        MemberPart member = entry.member();
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

    Map<String, MemberPart> members() {
        return members;
    }

    /** By key of their member, then by their own. */
    Map<String, Map<String, PersonPart>> persons() {
        return persons;
    }

    int events() {
        return events.size();
    }
}
