package org.lotse.lists.reading.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lotse.lists.mapping.domain.ListKind;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.recognising.domain.Dialect;

/** Reads rows as entries. Looks at one row at a time: what rows say together is judged elsewhere. */
public final class RowReader {
    private final List<String> headers;
    private final Mapping mapping;
    private final Dialect dialect;
    private final MemberReader members;
    private final EventReader events;
    private final TakingReader takings;

    /**
     * @param today against which days are checked
     * @param zone of the network, for instants without an offset
     */
    public RowReader(List<String> headers, Mapping mapping, Dialect dialect, LocalDate today, ZoneId zone) {
        this.headers = List.copyOf(headers);
        this.mapping = mapping;
        this.dialect = dialect;
        this.members = new MemberReader(today, zone);
        this.events = new EventReader(today, zone);
        this.takings = new TakingReader(today, zone);
    }

    public Reading read(Line line) {
        Cells cells = new Cells(headers, mapping, dialect, line);
        if (line.mixed()) {
            cells.flaw(Reason.MIXED_ENCODING, Long.toString(line.line()));
            return new Reading.Refused(line, cells.flaws());
        }
        if (line.cells().size() != headers.size()) {
            boolean fewer = line.cells().size() < headers.size();
            cells.flaw(
                    fewer ? Reason.CELLS_MISSING : Reason.CELLS_LEFT_OVER,
                    line.cells().size() + " / " + headers.size());
            return new Reading.Refused(line, cells.flaws());
        }
        Entry entry = entry(cells);
        return cells.flaws().isEmpty() ? new Reading.Understood(line, entry) : new Reading.Refused(line, cells.flaws());
    }

    private Entry entry(Cells cells) {
        if (mapping.kind() == ListKind.MEMBERS) {
            return new Entry(members.read(cells), PersonReader.read(cells), null, null);
        }
        EventPart event = events.read(cells);
        if (mapping.kind() == ListKind.EVENTS) {
            return new Entry(null, null, event, null);
        }
        return new Entry(members.read(cells), PersonReader.read(cells), event, takings.read(cells, event));
    }
}
