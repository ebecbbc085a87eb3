package org.lotse.lists.working;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.RowFlaw;
import org.lotse.lists.imports.domain.RowRepeat;
import org.lotse.lists.imports.domain.Tally;
import org.lotse.lists.reading.domain.Answer;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.Line;
import org.lotse.lists.reading.domain.TakingPart;
import org.lotse.lists.store.Findings;
import org.lotse.lists.surveying.domain.Verdict;

/** Puts each verdict where it belongs: counts, flaws, repeats. */
final class Sorting {
    private Sorting() {}

    static void sort(Verdict verdict, Tally tally, Findings.Gathered gathered) {
        tally.add(Count.ROWS);
        switch (verdict) {
            case Verdict.Take(Line line, Entry entry) -> expect(entry.taking(), tally);
            case Verdict.Refuse(Line line, List<Flaw> flaws) -> {
                tally.add(Count.REFUSED);
                flaws.forEach(flaw -> gathered.flaws().add(new RowFlaw(line.row(), line.line(), flaw)));
            }
            case Verdict.Repeat(Line line, int other, boolean identical, boolean superseded) -> {
                tally.add(Count.REPEATED);
                tally.add(Count.IDENTICAL, identical ? 1 : 0);
                tally.add(Count.SUPERSEDED, superseded ? 1 : 0);
                gathered.repeats().add(new RowRepeat(line.row(), line.line(), other, identical, superseded));
            }
        }
    }

    static void expect(@Nullable TakingPart taking, Tally tally) {
        if (taking == null) {
            return;
        }
        tally.add(Count.ATTENDANCES, taking.wasThere() ? 1 : 0);
        tally.add(Count.REGISTRATIONS, taking.answer() == Answer.YES ? 1 : 0);
    }
}
