package org.lotse.lists.surveying.domain;

import java.util.List;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.Line;

/** What becomes of a row, seen beside the others. */
public sealed interface Verdict {
    Line line();

    /** It goes in. */
    record Take(Line line, Entry entry) implements Verdict {}

    /** It stays out, and somebody should correct it. */
    record Refuse(Line line, List<Flaw> flaws) implements Verdict {}

    /**
     * It says nothing that another row does not say; nothing to correct.
     *
     * @param other the row that counts
     * @param identical every cell is the same
     * @param superseded it said something else, and the other row is later
     */
    record Repeat(Line line, int other, boolean identical, boolean superseded) implements Verdict {}
}
