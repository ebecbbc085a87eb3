package org.lotse.lists.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.Subject;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.EventPart;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.Reason;
import org.lotse.lists.reading.domain.TakingPart;
import org.lotse.lists.store.KnownEvents.Known;
import org.lotse.lists.surveying.domain.Verdict;

/** Turns back rows that speak of somebody or something nobody knows, and completes those that name an event by its id alone. */
final class Doorkeeper {
    private final ImportJob job;
    private final Identities identities;
    private final Map<String, Known> events;
    private final LocalDate today;

    Doorkeeper(ImportJob job, Identities identities, Map<String, Known> events, LocalDate today) {
        this.job = job;
        this.identities = identities;
        this.events = events;
        this.today = today;
    }

    Verdict check(Verdict verdict) {
        if (!(verdict instanceof Verdict.Take(var line, Entry entry))) {
            return verdict;
        }
        Flaw flaw = stranger(entry);
        if (flaw == null) {
            flaw = numberOfAnother(entry);
        }
        if (flaw != null) {
            return new Verdict.Refuse(line, List.of(flaw));
        }
        EventPart event = entry.event();
        if (event == null || event.title() != null) {
            return verdict;
        }
        Known known = event.externalId() == null ? null : events.get(event.externalId());
        return known == null
                ? new Verdict.Refuse(
                        line, List.of(flaw(Field.EVENT_ID, String.valueOf(event.externalId()), Reason.UNKNOWN_EVENT)))
                : new Verdict.Take(line, complete(entry, event.knownAs(known.title(), known.day(), known.held())));
    }

    private @Nullable Flaw stranger(Entry entry) {
        MemberPart member = entry.member();
        if (member == null) {
            return null;
        }
        boolean mustBeKnown = job.mapping().onlyKnown() || member.name() == null;
        if (mustBeKnown && identities.directory(Subject.MEMBER, member.key()) == null) {
            Field field = member.externalId() == null ? Field.MEMBER : Field.MEMBER_ID;
            return flaw(
                    field,
                    member.externalId() == null ? Keys.name(member) : member.externalId(),
                    Reason.UNKNOWN_MEMBER);
        }
        boolean stranger = job.mapping().onlyKnown()
                && entry.person() != null
                && identities.directory(Subject.PERSON, Keys.person(member.key(), entry.person())) == null;
        return stranger && entry.person() != null
                ? flaw(Field.PERSON, entry.person().name(), Reason.UNKNOWN_PERSON)
                : null;
    }

    /** A number that already means something else: whatever the row says of it would go to the wrong one. */
    private @Nullable Flaw numberOfAnother(Entry entry) {
        MemberPart member = entry.member();
        String other = member == null ? null : identities.knownOtherwise(member.key());
        if (member != null && member.externalId() != null && other != null) {
            return flaw(Field.MEMBER_ID, member.externalId(), Reason.ID_OF_ANOTHER, other);
        }
        return entry.event() == null ? null : numberOfAnother(entry.event());
    }

    /** Title or day may have been corrected since; with another title on another day it is another event. */
    private @Nullable Flaw numberOfAnother(EventPart event) {
        String id = event.externalId();
        Known known = id == null ? null : events.get(id);
        String title = event.title();
        LocalDate day = event.day();
        if (id == null || known == null || title == null || day == null || event.session() != null) {
            return null;
        }
        return title.equals(known.title()) || day.equals(known.day())
                ? null
                : flaw(Field.EVENT_ID, id, Reason.ID_OF_ANOTHER, known.title() + ", " + known.day());
    }

    private Entry complete(Entry entry, EventPart event) {
        TakingPart taking = entry.taking();
        boolean standsIn = taking != null && job.mapping().answersStandIn() && wasHeld(event);
        return new Entry(
                entry.member(), entry.person(), event, taking != null && standsIn ? taking.standingIn() : taking);
    }

    private boolean wasHeld(EventPart event) {
        if (event.held() != null) {
            return event.held();
        }
        return event.day() != null && event.day().isBefore(today);
    }

    private Flaw flaw(Field field, String value, Reason reason) {
        return flaw(field, value, reason, "");
    }

    private Flaw flaw(Field field, String value, Reason reason, String detail) {
        Integer at = job.mapping().columns().get(field);
        String column = at == null ? field.name() : job.headers().get(at);
        return new Flaw(column, value, reason, detail);
    }
}
