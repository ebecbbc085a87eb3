package org.lotse.members.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.Term;
import org.lotse.members.store.Mark;

/** Everything that one batch of rows may touch, in memory; stored at its end in a handful of statements. */
final class Workbench {

    final Shelf<Member> members = new Shelf<>(Member::id, Member::id);
    final Shelf<Term> terms = new Shelf<>(Term::id, Term::memberId);
    final Shelf<Classification> classifications = new Shelf<>(Classification::id, Classification::memberId);
    final Shelf<Person> persons = new Shelf<>(Person::id, Person::id);
    final Shelf<Assignment> assignments = new Shelf<>(Assignment::id, Assignment::memberId);

    private final Map<UUID, Mark> marks = new HashMap<>();
    private final Map<UUID, Mark> newMarks = new LinkedHashMap<>();

    Workbench(List<Mark> known) {
        known.forEach(mark -> marks.put(mark.id(), mark));
    }

    /** Notes that this row made the thing. */
    void made(Mark.Thing thing, UUID id, int row, int version) {
        mark(new Mark(thing, id, row, true, version));
    }

    /**
     * Notes that this row met the thing.
     *
     * @return CREATED when the very same row of this import made it: the batch is being repeated
     */
    Change met(Mark.Thing thing, UUID id, int row, int version) {
        Mark before = marks.get(id);
        if (before == null) {
            mark(new Mark(thing, id, row, false, version));
            return Change.EXISTING;
        }
        return before.made() && before.row() == row ? Change.CREATED : Change.EXISTING;
    }

    /** True when this import made the thing. */
    boolean isOwn(UUID id) {
        Mark mark = marks.get(id);
        return mark != null && mark.made();
    }

    /** Notes that this import itself changed what it had made, so that this does not look like somebody else's change. */
    void revised(UUID id, int from, int to) {
        Mark mark = marks.get(id);
        if (mark != null && mark.made() && mark.version() == from) {
            mark(new Mark(mark.thing(), id, mark.row(), true, to));
        }
    }

    Collection<Mark> newMarks() {
        return newMarks.values();
    }

    private void mark(Mark mark) {
        marks.put(mark.id(), mark);
        newMarks.put(mark.id(), mark);
    }
}
