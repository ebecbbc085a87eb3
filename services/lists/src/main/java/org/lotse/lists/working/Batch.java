package org.lotse.lists.working;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.imports.domain.RowFlaw;
import org.lotse.lists.neighbours.EventsDoor;
import org.lotse.lists.neighbours.MembersDoor;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.Reason;
import org.lotse.lists.store.KnownEvents.Known;
import org.lotse.lists.surveying.domain.Verdict.Take;

/** Some hundred rows on their way to the neighbours, and what came back. */
final class Batch {
    private final Map<Integer, Take> rows = new LinkedHashMap<>();
    private final Map<Integer, UUID> members = new HashMap<>();
    private final Map<Integer, UUID> persons = new HashMap<>();
    private final Map<Integer, Boolean> changed = new HashMap<>();
    private final List<RowFlaw> flaws = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    void add(Take take) {
        rows.put(take.line().row(), take);
    }

    int size() {
        return rows.size();
    }

    /** @param sent what the members service has been told already; the same again is not sent */
    List<MembersDoor.Row> forMembers(Identities who, Set<MembersDoor.Row> sent) {
        List<MembersDoor.Row> out = new ArrayList<>();
        rows.forEach((row, take) -> {
            MemberPart member = take.entry().member();
            if (member == null) {
                return;
            }
            UUID memberId = who.member(member.key());
            members.put(row, memberId);
            var person = take.entry().person();
            UUID personId = person == null ? null : who.person(memberId, Keys.person(member.key(), person));
            if (personId != null) {
                persons.put(row, personId);
            }
            if (sent.add(ForMembers.row(0, memberId, member, personId, person))) {
                out.add(ForMembers.row(row, memberId, member, personId, person));
            }
        });
        return out;
    }

    void fromMembers(List<MembersDoor.RowAnswer> answers) {
        for (MembersDoor.RowAnswer answer : answers) {
            if (answer.problem() != null) {
                refuse(answer.row(), answer.problem());
            } else if (answer.changed()) {
                changed.put(answer.row(), true);
            }
        }
    }

    List<EventsDoor.Row> forEvents() {
        List<EventsDoor.Row> out = new ArrayList<>();
        rows.forEach((row, take) -> {
            Entry entry = take.entry();
            EventsDoor.Row sent = entry.event() == null
                    ? null
                    : ForEvents.row(row, entry.event(), entry.taking(), members.get(row), persons.get(row));
            if (sent != null) {
                out.add(sent);
            }
        });
        return out;
    }

    void fromEvents(List<EventsDoor.RowAnswer> answers) {
        for (EventsDoor.RowAnswer answer : answers) {
            if (answer.problem() != null) {
                refuse(answer.row(), answer.problem());
                continue;
            }
            if (answer.changed()) {
                changed.put(answer.row(), true);
            }
            Take take = rows.get(answer.row());
            if (take != null && answer.eventId() != null) {
                remember(take, answer.eventId());
            }
        }
    }

    List<RowFlaw> flaws() {
        return flaws;
    }

    List<Known> known() {
        return known;
    }

    /** Rows that went in. */
    Map<Integer, Take> taken() {
        return rows;
    }

    boolean hasChanged(int row) {
        return changed.getOrDefault(row, false);
    }

    private void remember(Take take, UUID eventId) {
        var event = take.entry().event();
        if (event != null && event.externalId() != null && event.title() != null && event.day() != null) {
            known.add(new Known(event.externalId(), eventId, event.title(), event.day(), event.held()));
        }
    }

    private void refuse(int row, MembersDoor.Problem problem) {
        @Nullable Take take = rows.remove(row);
        if (take != null) {
            String field = problem.field() == null ? "" : problem.field();
            flaws.add(new RowFlaw(row, take.line().line(), new Flaw(field, "", Reason.REFUSED, problem.reason())));
        }
    }
}
