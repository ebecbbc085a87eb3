package org.lotse.activation.wire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Assignment;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Registration;
import org.lotse.activation.metric.history.Term;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.members.TermRecorded;

/** Facts about members in the core's words. */
final class MemberFacts {

    Registration registration(MemberRegistered fact, int knownOn) {
        return new Registration(fact.getType().name(), knownOn);
    }

    Term term(TermRecorded fact) {
        return new Term(
                fact.getCategory(),
                Day.of(fact.getStartsOn()),
                dayOrNever(fact.getEndsOn()),
                dayOrNever(fact.getNoticeGivenOn()),
                fact.getRenewsTermId());
    }

    Classification classification(ClassificationRecorded fact) {
        Classification.Kind kind = switch (fact.getKind()) {
            case SIZE -> Classification.Kind.SIZE;
            case SECTOR -> Classification.Kind.SECTOR;
            case REGION -> Classification.Kind.REGION;
            case TYPE -> Classification.Kind.TYPE;
            case UNKNOWN -> throw Newer.than("kind of classification");
        };
        return new Classification(
                kind, fact.getScheme(), fact.getCode(), Day.of(fact.getValidFrom()), fact.getSelfDeclared());
    }

    Assignment assignment(PersonAssigned fact) {
        return new Assignment(
                fact.getPersonId(),
                fact.getRole().name(),
                Day.of(fact.getValidFrom()),
                dayOrNever(fact.getValidUntil()));
    }

    Assignment takenBack(PersonUnassigned fact, int day) {
        return Assignment.takenBack(fact.getPersonId(), day);
    }

    private static int dayOrNever(@Nullable LocalDate date) {
        return date == null ? Day.NEVER : Day.of(date);
    }
}
