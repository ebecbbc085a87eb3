package org.lotse.lists.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.lists.clients.EventsClient;
import org.lotse.lists.clients.MembersClient;
import org.lotse.lists.deduplication.domain.RowVerdict.AcceptedRow;
import org.lotse.lists.domain.RowError;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.store.EventReferenceRepository.EventReference;

/** Some hundred rows sent to members and events, with their results. */
final class ImportBatch {
    private final ColumnErrorMapper columnErrorMapper;
    private final Map<MembersClient.MemberImportRow, MembersClient.MemberRowResult> told;
    private final Map<Integer, AcceptedRow> rows = new LinkedHashMap<>();
    private final Map<Integer, MembersClient.MemberImportRow> saying = new HashMap<>();
    private final Set<Integer> changed = new HashSet<>();
    private final List<RowError> flaws = new ArrayList<>();
    private final List<EventReference> known = new ArrayList<>();

    /** @param told rows already sent to the members service, without row numbers, with their results */
    ImportBatch(
            ColumnErrorMapper columnErrorMapper,
            Map<MembersClient.MemberImportRow, MembersClient.MemberRowResult> told) {
        this.columnErrorMapper = columnErrorMapper;
        this.told = told;
    }

    void add(AcceptedRow acceptedRow) {
        rows.put(acceptedRow.line().row(), acceptedRow);
    }

    int size() {
        return rows.size();
    }

    /** Rows not yet sent to the members service. */
    List<MembersClient.MemberImportRow> forMembers(IdentityResolver who) {
        List<MembersClient.MemberImportRow> out = new ArrayList<>();
        Set<MembersClient.MemberImportRow> asked = new HashSet<>();
        rows.forEach((row, acceptedRow) -> {
            MemberData member = acceptedRow.entry().member();
            if (member == null) {
                return;
            }
            UUID memberId = who.memberId(member.key());
            var person = acceptedRow.entry().person();
            UUID personId = person == null ? null : who.personId(memberId, MatchKeys.person(member.key(), person));
            MembersClient.MemberImportRow said = MembersRowMapper.row(0, memberId, member, personId, person);
            saying.put(row, said);
            if (!told.containsKey(said) && asked.add(said)) {
                out.add(MembersRowMapper.row(row, memberId, member, personId, person));
            }
        });
        return out;
    }

    void fromMembers(List<MembersClient.MemberRowResult> answers) {
        for (MembersClient.MemberRowResult answer : answers) {
            MembersClient.MemberImportRow said = saying.get(answer.row());
            if (said != null) {
                told.put(said, answer);
            }
            if (answer.changed()) {
                changed.add(answer.row());
            }
        }
        saying.forEach((row, said) -> {
            MembersClient.MemberRowResult answer = told.get(said);
            if (answer != null && answer.problem() != null) {
                refuse(row, answer.problem());
            }
        });
    }

    List<EventsClient.EventImportRow> forEvents() {
        List<EventsClient.EventImportRow> out = new ArrayList<>();
        rows.forEach((row, acceptedRow) -> {
            ListEntry entry = acceptedRow.entry();
            MembersClient.MemberImportRow said = saying.get(row);
            MembersClient.MemberRowResult who = said == null ? null : told.get(said);
            EventsClient.EventImportRow sent = entry.event() == null
                    ? null
                    : EventsRowMapper.row(
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

    void fromEvents(List<EventsClient.EventRowResult> answers) {
        for (EventsClient.EventRowResult answer : answers) {
            AcceptedRow acceptedRow = rows.get(answer.row());
            if (answer.problem() != null) {
                refuse(answer.row(), answer.problem());
            } else if (acceptedRow != null && answer.eventId() != null) {
                remember(acceptedRow, answer.eventId());
            }
            if (answer.changed()) {
                changed.add(answer.row());
            }
        }
    }

    List<RowError> flaws() {
        return flaws;
    }

    List<EventReference> known() {
        return known;
    }

    /** Rows that were imported. */
    Map<Integer, AcceptedRow> taken() {
        return rows;
    }

    boolean hasChanged(int row) {
        return changed.contains(row);
    }

    private void remember(AcceptedRow acceptedRow, UUID eventId) {
        var event = acceptedRow.entry().event();
        if (event != null && event.externalId() != null && event.title() != null && event.day() != null) {
            known.add(new EventReference(event.externalId(), eventId, event.title(), event.day(), event.held()));
        }
    }

    private void refuse(int row, MembersClient.RowProblem problem) {
        AcceptedRow acceptedRow = rows.remove(row);
        if (acceptedRow != null) {
            flaws.add(new RowError(row, acceptedRow.line().line(), columnErrorMapper.of(acceptedRow.line(), problem)));
        }
    }
}
