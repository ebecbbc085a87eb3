package org.lotse.lists.working;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.RowFlaw;
import org.lotse.lists.imports.domain.State;
import org.lotse.lists.imports.domain.Tally;
import org.lotse.lists.neighbours.EventsDoor;
import org.lotse.lists.neighbours.MembersDoor;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.Reason;
import org.lotse.lists.store.Findings;
import org.lotse.lists.store.Imports;
import org.lotse.lists.store.KnownEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back what an import brought: first who came, then who is there at all. */
@Component
class Undoing {
    private final MembersDoor members;
    private final EventsDoor events;
    private final Imports imports;
    private final Findings findings;
    private final KnownEvents knownEvents;
    private final TransactionTemplate transaction;

    Undoing(
            MembersDoor members,
            EventsDoor events,
            Imports imports,
            Findings findings,
            KnownEvents knownEvents,
            TransactionTemplate transaction) {
        this.members = members;
        this.events = events;
        this.imports = imports;
        this.findings = findings;
        this.knownEvents = knownEvents;
        this.transaction = transaction;
    }

    void work(ImportJob job) {
        EventsDoor.Undone there = events.undo(job.networkId(), job.id());
        MembersDoor.Undone here = members.undo(job.networkId(), job.id());
        List<RowFlaw> kept = new ArrayList<>();
        keep(there.kept(), kept);
        keep(here.kept(), kept);
        Tally tally = Tally.of(job.counts());
        tally.set(
                Count.RETRACTED,
                count(there.retractedEvents())
                        + count(there.retractedRegistrations())
                        + count(there.retractedAttendances())
                        + count(here.retractedMembers())
                        + count(here.retractedPersons()));
        tally.set(Count.KEPT, kept.size());
        transaction.executeWithoutResult(status -> {
            findings.addFlaws(job.networkId(), job.id(), true, kept);
            knownEvents.forget(job.id());
            imports.advance(job.id(), job.cursor(), tally.counts());
            imports.move(job.id(), State.UNDONE, State.UNDOING);
        });
    }

    private static void keep(@Nullable List<MembersDoor.Kept> left, List<RowFlaw> kept) {
        if (left == null) {
            return;
        }
        for (MembersDoor.Kept one : left) {
            String value = one.name() == null ? one.id().toString() : one.name();
            kept.add(new RowFlaw(0, 0, new Flaw("", value, Reason.KEPT, one.reason())));
        }
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
