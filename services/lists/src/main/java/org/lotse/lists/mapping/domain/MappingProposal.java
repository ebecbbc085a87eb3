package org.lotse.lists.mapping.domain;

import static org.lotse.lists.mapping.domain.ImportField.ATTENDED;
import static org.lotse.lists.mapping.domain.ImportField.EMAIL;
import static org.lotse.lists.mapping.domain.ImportField.EVENT;
import static org.lotse.lists.mapping.domain.ImportField.EVENT_ID;
import static org.lotse.lists.mapping.domain.ImportField.EVENT_STATUS;
import static org.lotse.lists.mapping.domain.ImportField.GIVEN_NAME;
import static org.lotse.lists.mapping.domain.ImportField.JOINED;
import static org.lotse.lists.mapping.domain.ImportField.MEMBER;
import static org.lotse.lists.mapping.domain.ImportField.MEMBER_ID;
import static org.lotse.lists.mapping.domain.ImportField.PERSON;
import static org.lotse.lists.mapping.domain.ImportField.RESPONSE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proposes the meaning of the columns by their names alone; the user can change it. */
public final class MappingProposal {
    private final List<String> words;
    private final Map<ImportField, Integer> found = new EnumMap<>(ImportField.class);

    private MappingProposal(List<String> headers) {
        this.words = headers.stream().map(HeaderNormalizer::normalize).toList();
    }

    /** @param wanted the kind chosen by the user; null to detect it from the columns */
    public static ColumnMapping of(List<String> headers, @Nullable ListKind wanted) {
        return new MappingProposal(headers).propose(wanted);
    }

    private ColumnMapping propose(@Nullable ListKind wanted) {
        for (ImportField field : ImportField.values()) {
            find(field);
        }
        ListKind kind = wanted == null ? kind() : wanted;
        shortNames(kind);
        dropWhatTheKindHasNot(kind);
        boolean namesMembers = found.containsKey(MEMBER) || found.containsKey(PERSON);
        return new ColumnMapping(
                kind,
                found,
                new HashMap<>(),
                List.of(),
                kind == ListKind.ATTENDANCE ? RowMeaning.ATTENDED : RowMeaning.NOTHING,
                false,
                kind != ListKind.MEMBERS && kind != ListKind.EVENTS && !namesMembers);
    }

    private void find(ImportField field) {
        for (String header : field.headers()) {
            int at = words.indexOf(header);
            if (at >= 0 && !found.containsValue(at)) {
                found.put(field, at);
                return;
            }
        }
    }

    /** A list with both events and members is about participation; otherwise it is about the one it names. */
    private ListKind kind() {
        boolean events = found.containsKey(EVENT) || found.containsKey(EVENT_ID);
        boolean members = found.containsKey(MEMBER)
                || found.containsKey(MEMBER_ID)
                || found.containsKey(PERSON)
                || found.containsKey(EMAIL)
                || found.containsKey(GIVEN_NAME);
        if (events && members) {
            return found.containsKey(RESPONSE) && !found.containsKey(ATTENDED)
                    ? ListKind.REGISTRATIONS
                    : ListKind.ATTENDANCE;
        }
        boolean eventful = found.containsKey(ImportField.EVENT_DAY) || found.containsKey(ImportField.UTC_OFFSET);
        return events || (eventful && !members && !found.containsKey(JOINED)) ? ListKind.EVENTS : ListKind.MEMBERS;
    }

    /** "id", "name" and "status" refer to the subject of the list; "name" next to a company is a person's. */
    private void shortNames(ListKind kind) {
        boolean events = kind == ListKind.EVENTS;
        assign("id", events ? EVENT_ID : MEMBER_ID);
        assign("name", events ? EVENT : found.containsKey(MEMBER) ? PERSON : MEMBER);
        if (events) {
            assign("status", EVENT_STATUS);
        } else if (kind == ListKind.REGISTRATIONS || kind == ListKind.ATTENDANCE) {
            assign("status", RESPONSE);
        }
    }

    private void assign(String header, ImportField field) {
        int at = words.indexOf(header);
        if (at >= 0 && !found.containsKey(field) && !found.containsValue(at)) {
            found.put(field, at);
        }
    }

    private void dropWhatTheKindHasNot(ListKind kind) {
        found.keySet().removeIf(field -> !ListKindFields.of(kind).contains(field));
    }
}
