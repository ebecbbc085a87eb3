package org.lotse.lists.working;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.lists.ListsProperties;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.Decision;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.State;
import org.lotse.lists.imports.domain.Tally;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.neighbours.EventsDoor;
import org.lotse.lists.neighbours.MembersDoor;
import org.lotse.lists.store.Decisions;
import org.lotse.lists.store.Files;
import org.lotse.lists.store.Findings;
import org.lotse.lists.store.Imports;
import org.lotse.lists.store.KnownEvents;
import org.lotse.lists.surveying.domain.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands the rows to members and events, batch by batch. What a batch brought and how far the import is are kept in one
 * transaction after both neighbours have answered; cut off before, the batch is sent again, and changes nothing there, since all
 * ids follow from the rows.
 */
@Component
class TakingIn {
    private final Readings readings;
    private final Checking checking;
    private final MembersDoor members;
    private final EventsDoor events;
    private final Imports imports;
    private final Findings findings;
    private final Decisions decisions;
    private final KnownEvents knownEvents;
    private final Files files;
    private final TransactionTemplate transaction;
    private final int most;

    TakingIn(
            Readings readings,
            Checking checking,
            MembersDoor members,
            EventsDoor events,
            Imports imports,
            Findings findings,
            Decisions decisions,
            KnownEvents knownEvents,
            Files files,
            TransactionTemplate transaction,
            ListsProperties properties) {
        this.readings = readings;
        this.checking = checking;
        this.members = members;
        this.events = events;
        this.imports = imports;
        this.findings = findings;
        this.decisions = decisions;
        this.knownEvents = knownEvents;
        this.files = files;
        this.transaction = transaction;
        this.most = properties.batch();
    }

    void work(ImportJob job) {
        Tally tally = Tally.of(job.counts());
        Identities who = identities(job);
        if (job.cursor() == 0) {
            tally.set(Count.ATTENDANCES, 0);
            tally.set(Count.REGISTRATIONS, 0);
        }
        Doorkeeper door = checking.doorkeeper(job, who);
        Progress progress = new Progress(job, who, tally);
        Judged rows = readings.judge(job);
        Guests guests = new Guests();
        if (job.mapping().has(Field.HEADS)) {
            rows.each(verdict -> guests.see(door.check(verdict)));
        }
        rows.each(verdict -> {
            if (verdict.line().row() > job.cursor() && door.check(verdict) instanceof Verdict.Take take) {
                progress.add(guests.complete(take));
            }
        });
        progress.send();
        transaction.executeWithoutResult(status -> {
            files.forget(job.id());
            decisions.clear(job.id());
            imports.move(job.id(), State.DONE, State.RUNNING);
        });
    }

    private Identities identities(ImportJob job) {
        List<Decision> decided = decisions.page(job.id(), 0, Integer.MAX_VALUE);
        return new Identities(job.networkId(), decisions.identities(job.id()), decided);
    }

    /** The batch that fills up, and what the earlier ones have told the members service. */
    private final class Progress {
        private final ImportJob job;
        private final Identities who;
        private final Tally tally;
        private final Map<MembersDoor.Row, MembersDoor.RowAnswer> told = new HashMap<>();
        private Batch batch;
        private int last;

        private Progress(ImportJob job, Identities who, Tally tally) {
            this.job = job;
            this.who = who;
            this.tally = tally;
            this.last = job.cursor();
            this.batch = next();
        }

        private void add(Verdict.Take take) {
            batch.add(take);
            last = take.line().row();
            if (batch.size() == most) {
                send();
            }
        }

        private void send() {
            List<MembersDoor.Row> forMembers = batch.forMembers(who);
            batch.fromMembers(forMembers.isEmpty() ? List.of() : members.take(job.networkId(), job.id(), forMembers));
            List<EventsDoor.Row> forEvents = batch.forEvents();
            if (!forEvents.isEmpty()) {
                batch.fromEvents(events.take(job.networkId(), job.id(), forEvents));
            }
            keep();
            batch = next();
        }

        private Batch next() {
            return new Batch(new Blame(job), told);
        }

        private void keep() {
            batch.taken().forEach((row, take) -> {
                tally.add(batch.hasChanged(row) ? Count.TAKEN : Count.UNCHANGED);
                Sorting.expect(take.entry().taking(), tally);
            });
            tally.add(Count.REFUSED, (int)
                    batch.flaws().stream().mapToInt(f -> f.row()).distinct().count());
            transaction.executeWithoutResult(status -> {
                findings.addFlaws(job.networkId(), job.id(), true, batch.flaws());
                knownEvents.keep(job.networkId(), job.id(), batch.known());
                imports.advance(job.id(), last, tally.counts());
            });
        }
    }
}
