package org.lotse.lists.surveying.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.Line;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.Reading;

/**
 * Judges the rows of a list together. Show it all rows first ({@link #see}), in order, then ask for each again ({@link #judge}).
 * The same rows always give the same verdicts, so that work cut off in the middle can begin again anywhere.
 */
public final class Survey {
    private final Map<Fingerprint, Integer> firstWithCells = new HashMap<>();
    private final Map<Fingerprint, Winner> winners = new HashMap<>();
    private final Map<String, LocalDate> earliestOpenTerm = new HashMap<>();
    private final Identities identities;

    public Survey(Headings headings) {
        this.identities = new Identities(headings);
    }

    public void see(Reading reading) {
        if (!(reading instanceof Reading.Understood(Line line, Entry entry))) {
            return;
        }
        MemberPart member = entry.member();
        LocalDate openSince = member == null ? null : member.openSince();
        if (member != null && openSince != null) {
            earliestOpenTerm.merge(member.key(), openSince, (a, b) -> a.isBefore(b) ? a : b);
        }
        if (identities.see(entry, line.row()) != null) {
            return;
        }
        firstWithCells.putIfAbsent(cellsOf(line), line.row());
        winners.merge(keyOf(entry), Winner.of(line.row(), entry.taking()), Winner::orLater);
    }

    public Verdict judge(Reading reading) {
        return switch (reading) {
            case Reading.Refused(Line line, List<Flaw> flaws) -> new Verdict.Refuse(line, flaws);
            case Reading.Understood(Line line, Entry entry) -> judge(line, entry);
        };
    }

    private Verdict judge(Line line, Entry entry) {
        Flaw conflict = identities.see(entry, line.row());
        if (conflict != null) {
            return new Verdict.Refuse(line, List.of(conflict));
        }
        Winner own = Winner.of(line.row(), entry.taking());
        Winner winner = winners.getOrDefault(keyOf(entry), own);
        if (winner.row() != line.row()) {
            int first = firstWithCells.getOrDefault(cellsOf(line), line.row());
            return new Verdict.Repeat(line, winner.row(), first != line.row(), winner.contradicts(own));
        }
        return new Verdict.Take(line, asOneTerm(entry));
    }

    /** Terms without an end run into each other: the member joined when the earliest of them began. */
    private Entry asOneTerm(Entry entry) {
        MemberPart member = entry.member();
        LocalDate openSince = member == null ? null : member.openSince();
        if (member == null || openSince == null) {
            return entry;
        }
        LocalDate earliest = earliestOpenTerm.getOrDefault(member.key(), openSince);
        return new Entry(member.startingOn(earliest), entry.person(), entry.event(), entry.taking());
    }

    private static Fingerprint cellsOf(Line line) {
        return Fingerprint.of(String.join("\u0000", line.cells()));
    }

    private static Fingerprint keyOf(Entry entry) {
        MemberPart member = entry.member();
        return member == null || entry.event() != null || member.openSince() != null
                ? Fingerprint.of(entry.key())
                : Fingerprint.of(entry.key() + '\u0000' + member.startsOn() + '\u0000' + member.endsOn());
    }
}
