package org.lotse.lists.working;

import java.util.List;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.Decision;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.State;
import org.lotse.lists.imports.domain.Tally;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.store.Decisions;
import org.lotse.lists.store.Files;
import org.lotse.lists.store.Imports;
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
    private final Delivering delivering;
    private final Imports imports;
    private final Decisions decisions;
    private final Files files;
    private final TransactionTemplate transaction;

    TakingIn(
            Readings readings,
            Checking checking,
            Delivering delivering,
            Imports imports,
            Decisions decisions,
            Files files,
            TransactionTemplate transaction) {
        this.readings = readings;
        this.checking = checking;
        this.delivering = delivering;
        this.imports = imports;
        this.decisions = decisions;
        this.files = files;
        this.transaction = transaction;
    }

    void work(ImportJob job) {
        Tally tally = Tally.of(job.counts());
        Identities who = identities(job);
        if (job.cursor() == 0) {
            tally.set(Count.ATTENDANCES, 0);
            tally.set(Count.REGISTRATIONS, 0);
        }
        Doorkeeper door = checking.doorkeeper(job, who);
        Delivering.Delivery delivery = delivering.of(job, who, tally);
        Judged rows = readings.judge(job);
        Guests guests = new Guests();
        if (job.mapping().has(Field.HEADS)) {
            rows.each(verdict -> guests.see(door.check(verdict)));
        }
        rows.each(verdict -> {
            if (verdict.line().row() > job.cursor() && door.check(verdict) instanceof Verdict.Take take) {
                delivery.add(guests.complete(take));
            }
        });
        delivery.send();
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
}
