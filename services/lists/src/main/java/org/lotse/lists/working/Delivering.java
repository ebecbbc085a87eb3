package org.lotse.lists.working;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.lists.ListsProperties;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.Tally;
import org.lotse.lists.neighbours.EventsDoor;
import org.lotse.lists.neighbours.MembersDoor;
import org.lotse.lists.store.Findings;
import org.lotse.lists.store.Imports;
import org.lotse.lists.store.KnownEvents;
import org.lotse.lists.surveying.domain.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries rows to members and then to events, a batch at a time, and keeps what came back before it takes the next. */
@Component
class Delivering {
    private final MembersDoor members;
    private final EventsDoor events;
    private final Imports imports;
    private final Findings findings;
    private final KnownEvents knownEvents;
    private final TransactionTemplate transaction;
    private final int most;

    Delivering(
            MembersDoor members,
            EventsDoor events,
            Imports imports,
            Findings findings,
            KnownEvents knownEvents,
            TransactionTemplate transaction,
            ListsProperties properties) {
        this.members = members;
        this.events = events;
        this.imports = imports;
        this.findings = findings;
        this.knownEvents = knownEvents;
        this.transaction = transaction;
        this.most = properties.batch();
    }

    Delivery of(ImportJob job, Identities who, Tally tally) {
        return new Delivery(job, who, tally);
    }

    /** The batch that fills up, and what the earlier ones have told the members service. */
    final class Delivery {
        private final ImportJob job;
        private final Identities who;
        private final Tally tally;
        private final Map<MembersDoor.Row, MembersDoor.RowAnswer> told = new HashMap<>();
        private Batch batch;
        private int last;

        private Delivery(ImportJob job, Identities who, Tally tally) {
            this.job = job;
            this.who = who;
            this.tally = tally;
            this.last = job.cursor();
            this.batch = next();
        }

        void add(Verdict.Take take) {
            batch.add(take);
            last = take.line().row();
            if (batch.size() == most) {
                send();
            }
        }

        void send() {
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
