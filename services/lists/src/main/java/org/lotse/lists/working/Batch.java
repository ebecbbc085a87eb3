package org.lotse.lists.working;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.lists.imports.domain.RowFlaw;
import org.lotse.lists.neighbours.EventsDoor;
import org.lotse.lists.neighbours.MembersDoor;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.store.KnownEvents.Known;
import org.lotse.lists.surveying.domain.Verdict.Take;

/** Some hundred rows on their way to the neighbours, and what came back. */
final class Batch {
    private final Blame blame;
    private final Map<MembersDoor.Row, MembersDoor.RowAnswer> told;
    private final Map<Integer, Take> rows = new LinkedHashMap<>();
    private final Map<Integer, MembersDoor.Row> saying = new HashMap<>();
    private final Set<Integer> changed = new HashSet<>();
    private final List<RowFlaw> flaws = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    /** @param told what the members service has been told already, without the numbers of rows, and its answers */
    Batch(Blame blame, Map<MembersDoor.Row, MembersDoor.RowAnswer> told) {
        this.blame = blame;
        this.told = told;
    }

    void add(Take take) {
        rows.put(take.line().row(), take);
    }

    int size() {
        return rows.size();
    }

    /** What the members service has not been told yet. */
    List<MembersDoor.Row> forMembers(Identities who) {
        List<MembersDoor.Row> out = new ArrayList<>();
        Set<MembersDoor.Row> asked = new HashSet<>();
        rows.forEach((row, take) -> {
            MemberPart member = take.entry().member();
            if (member == null) {
                return;
            }
            UUID memberId = who.member(member.key());
            var person = take.entry().person();
            UUID personId = person == null ? null : who.person(memberId, Keys.person(member.key(), person));
            MembersDoor.Row said = ForMembers.row(0, memberId, member, personId, person);
            saying.put(row, said);
            if (!told.containsKey(said) && asked.add(said)) {
                out.add(ForMembers.row(row, memberId, member, personId, person));
            }
        });
        return out;
    }

    void fromMembers(List<MembersDoor.RowAnswer> answers) {
        for (MembersDoor.RowAnswer answer : answers) {
            MembersDoor.Row said = saying.get(answer.row());
            if (said != null) {
                told.put(said, answer);
            }
            if (answer.changed()) {
                changed.add(answer.row());
            }
        }
        saying.forEach((row, said) -> {
            MembersDoor.RowAnswer answer = told.get(said);
            if (answer != null && answer.problem() != null) {
                refuse(row, answer.problem());
            }
        });
    }

    List<EventsDoor.Row> forEvents() {
        List<EventsDoor.Row> out = new ArrayList<>();
        rows.forEach((row, take) -> {
            Entry entry = take.entry();
            MembersDoor.Row said = saying.get(row);
            MembersDoor.RowAnswer who = said == null ? null : told.get(said);
            EventsDoor.Row sent = entry.event() == null
                    ? null
                    : ForEvents.row(
                            row,
                            entry.event(),
                            entry.taking(),
                            who == null ? null : who.memberId(),
                            who == null ? null : who.personId());
            if (sent != null) {
                out.add(sent);
            }
        });
        return out;
    }

    void fromEvents(List<EventsDoor.RowAnswer> answers) {
        for (EventsDoor.RowAnswer answer : answers) {
            Take take = rows.get(answer.row());
            if (answer.problem() != null) {
                refuse(answer.row(), answer.problem());
            } else if (take != null && answer.eventId() != null) {
                remember(take, answer.eventId());
            }
            if (answer.changed()) {
                changed.add(answer.row());
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
        return changed.contains(row);
    }

    private void remember(Take take, UUID eventId) {
        var event = take.entry().event();
        if (event != null && event.externalId() != null && event.title() != null && event.day() != null) {
            known.add(new Known(event.externalId(), eventId, event.title(), event.day(), event.held()));
        }
    }

    private void refuse(int row, MembersDoor.Problem problem) {
        Take take = rows.remove(row);
        if (take != null) {
            flaws.add(new RowFlaw(row, take.line().line(), blame.of(take.line(), problem)));
        }
    }
}
