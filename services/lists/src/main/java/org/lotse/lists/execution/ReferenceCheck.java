package org.lotse.lists.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.deduplication.domain.RowVerdict;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.MatchSubject;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.EventData;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.ParticipationData;
import org.lotse.lists.rows.domain.RowErrorReason;
import org.lotse.lists.store.EventReferenceRepository.EventReference;

/** Refuses rows with unknown members, persons or events, and completes rows that name an event by its id alone. */
final class ReferenceCheck {
    private final ImportJob job;
    private final IdentityResolver identityResolver;
    private final Map<String, EventReference> events;
    private final LocalDate today;

    ReferenceCheck(
            ImportJob job, IdentityResolver identityResolver, Map<String, EventReference> events, LocalDate today) {
        this.job = job;
        this.identityResolver = identityResolver;
        this.events = events;
        this.today = today;
    }

    RowVerdict check(RowVerdict verdict) {
        if (!(verdict instanceof RowVerdict.AcceptedRow(var rawRow, ListEntry entry))) {
            return verdict;
        }
        CellError cellError = unknownReference(entry);
        if (cellError == null) {
            cellError = conflictingId(entry);
        }
        if (cellError != null) {
            return new RowVerdict.RefusedRow(rawRow, List.of(cellError));
        }
        EventData event = entry.event();
        if (event == null || event.title() != null) {
            return verdict;
        }
        EventReference eventReference = event.externalId() == null ? null : events.get(event.externalId());
        return eventReference == null
                ? new RowVerdict.RefusedRow(
                        rawRow,
                        List.of(flaw(
                                ImportField.EVENT_ID,
                                String.valueOf(event.externalId()),
                                RowErrorReason.UNKNOWN_EVENT)))
                : new RowVerdict.AcceptedRow(
                        rawRow,
                        complete(
                                entry,
                                event.knownAs(eventReference.title(), eventReference.day(), eventReference.held())));
    }

    private @Nullable CellError unknownReference(ListEntry entry) {
        MemberData member = entry.member();
        if (member == null) {
            return null;
        }
        boolean mustBeKnown = job.mapping().onlyKnown() || member.name() == null;
        if (mustBeKnown && identityResolver.directoryId(MatchSubject.MEMBER, member.key()) == null) {
            ImportField field = member.externalId() == null ? ImportField.MEMBER : ImportField.MEMBER_ID;
            return flaw(
                    field,
                    member.externalId() == null ? MatchKeys.memberName(member) : member.externalId(),
                    RowErrorReason.UNKNOWN_MEMBER);
        }
        boolean stranger = job.mapping().onlyKnown()
                && entry.person() != null
                && identityResolver.directoryId(MatchSubject.PERSON, MatchKeys.person(member.key(), entry.person()))
                        == null;
        return stranger && entry.person() != null
                ? flaw(ImportField.PERSON, entry.person().name(), RowErrorReason.UNKNOWN_PERSON)
                : null;
    }

    /** Refuses a number that already has another meaning: the data of the row would reach the wrong member or event. */
    private @Nullable CellError conflictingId(ListEntry entry) {
        MemberData member = entry.member();
        String other = member == null ? null : identityResolver.conflictingName(member.key());
        if (member != null && member.externalId() != null && other != null) {
            return flaw(ImportField.MEMBER_ID, member.externalId(), RowErrorReason.ID_OF_ANOTHER, other);
        }
        return entry.event() == null ? null : conflictingId(entry.event());
    }

    /** A title or a day may have been corrected since; if both differ, the id means another event. */
    private @Nullable CellError conflictingId(EventData event) {
        String id = event.externalId();
        EventReference eventReference = id == null ? null : events.get(id);
        String title = event.title();
        LocalDate day = event.day();
        if (id == null || eventReference == null || title == null || day == null || event.session() != null) {
            return null;
        }
        return title.equals(eventReference.title()) || day.equals(eventReference.day())
                ? null
                : flaw(
                        ImportField.EVENT_ID,
                        id,
                        RowErrorReason.ID_OF_ANOTHER,
                        eventReference.title() + ", " + eventReference.day());
    }

    private ListEntry complete(ListEntry entry, EventData event) {
        ParticipationData taking = entry.taking();
        boolean standsIn = taking != null && job.mapping().answersStandIn() && wasHeld(event);
        return new ListEntry(
                entry.member(),
                entry.person(),
                event,
                taking != null && standsIn ? taking.withAnswerAsAttendance() : taking);
    }

    private boolean wasHeld(EventData event) {
        if (event.held() != null) {
            return event.held();
        }
        return event.day() != null && event.day().isBefore(today);
    }

    private CellError flaw(ImportField field, String value, RowErrorReason reason) {
        return flaw(field, value, reason, "");
    }

    private CellError flaw(ImportField field, String value, RowErrorReason reason, String detail) {
        Integer at = job.mapping().columns().get(field);
        String column = at == null ? field.name() : job.headers().get(at);
        return new CellError(column, value, reason, detail);
    }
}
