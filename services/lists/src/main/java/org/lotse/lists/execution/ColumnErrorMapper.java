package org.lotse.lists.execution;

import java.util.List;
import java.util.Map;
import org.lotse.lists.clients.MembersClient.RowProblem;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.RawRow;
import org.lotse.lists.rows.domain.RowErrorReason;

/** Maps an error of another service to the cell of the list that caused it. */
final class ColumnErrorMapper {
    private static final Map<String, ImportField> FIELDS = Map.ofEntries(
            Map.entry("member.name", ImportField.MEMBER),
            Map.entry("member.externalId", ImportField.MEMBER_ID),
            Map.entry("member.category", ImportField.CATEGORY),
            Map.entry("member.startsOn", ImportField.JOINED),
            Map.entry("member.endsOn", ImportField.LEFT),
            Map.entry("member.sizeClass", ImportField.SIZE),
            Map.entry("member.sector", ImportField.SECTOR),
            Map.entry("member.region", ImportField.REGION),
            Map.entry("person.name", ImportField.PERSON),
            Map.entry("person.email", ImportField.EMAIL),
            Map.entry("event.title", ImportField.EVENT),
            Map.entry("event.externalId", ImportField.EVENT_ID),
            Map.entry("event.day", ImportField.EVENT_DAY),
            Map.entry("event.endDay", ImportField.EVENT_END),
            Map.entry("event.startsAt", ImportField.EVENT_DAY),
            Map.entry("session.day", ImportField.EVENT_DAY),
            Map.entry("minutes", ImportField.MINUTES),
            Map.entry("attended", ImportField.ATTENDED),
            Map.entry("registration", ImportField.RESPONSE),
            Map.entry("headsWithoutName", ImportField.HEADS));

    private final ImportJob job;

    ColumnErrorMapper(ImportJob job) {
        this.job = job;
    }

    CellError of(RawRow rawRow, RowProblem problem) {
        ImportField field = problem.field() == null ? null : FIELDS.get(problem.field());
        Integer at = field == null ? null : job.mapping().columns().get(field);
        List<String> cells = rawRow.cells();
        return at == null || at >= cells.size()
                ? new CellError("", "", RowErrorReason.REFUSED, problem.reason())
                : new CellError(job.headers().get(at), cells.get(at), RowErrorReason.REFUSED, problem.reason());
    }
}
