package org.lotse.lists.working;

import java.util.List;
import java.util.Map;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.neighbours.MembersDoor.Problem;
import org.lotse.lists.reading.domain.Flaw;
import org.lotse.lists.reading.domain.Line;
import org.lotse.lists.reading.domain.Reason;

/** Says in the words of the list which cell a neighbour objects to. */
final class Blame {
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("member.name", Field.MEMBER),
            Map.entry("member.externalId", Field.MEMBER_ID),
            Map.entry("member.category", Field.CATEGORY),
            Map.entry("member.startsOn", Field.JOINED),
            Map.entry("member.endsOn", Field.LEFT),
            Map.entry("member.sizeClass", Field.SIZE),
            Map.entry("member.sector", Field.SECTOR),
            Map.entry("member.region", Field.REGION),
            Map.entry("person.name", Field.PERSON),
            Map.entry("person.email", Field.EMAIL),
            Map.entry("event.title", Field.EVENT),
            Map.entry("event.externalId", Field.EVENT_ID),
            Map.entry("event.day", Field.EVENT_DAY),
            Map.entry("event.endDay", Field.EVENT_END),
            Map.entry("event.startsAt", Field.EVENT_DAY),
            Map.entry("session.day", Field.EVENT_DAY),
            Map.entry("minutes", Field.MINUTES),
            Map.entry("attended", Field.ATTENDED),
            Map.entry("registration", Field.RESPONSE),
            Map.entry("headsWithoutName", Field.HEADS));

    private final ImportJob job;

    Blame(ImportJob job) {
        this.job = job;
    }

    Flaw of(Line line, Problem problem) {
        Field field = problem.field() == null ? null : FIELDS.get(problem.field());
        Integer at = field == null ? null : job.mapping().columns().get(field);
        List<String> cells = line.cells();
        return at == null || at >= cells.size()
                ? new Flaw("", "", Reason.REFUSED, problem.reason())
                : new Flaw(job.headers().get(at), cells.get(at), Reason.REFUSED, problem.reason());
    }
}
