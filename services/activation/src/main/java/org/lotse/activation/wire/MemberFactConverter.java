package org.lotse.activation.wire;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Assignment;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.MemberRegistration;
import org.lotse.activation.metric.history.Term;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.members.TermRecorded;

/** Converts facts about members to the core's types. */
final class MemberFactConverter {

    MemberRegistration registration(MemberRegistered fact, int knownOn) {
        return new MemberRegistration(fact.getType().name(), knownOn);
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
        Classification.ClassificationKind kind = switch (fact.getKind()) {
            case SIZE -> Classification.ClassificationKind.SIZE;
            case SECTOR -> Classification.ClassificationKind.SECTOR;
            case REGION -> Classification.ClassificationKind.REGION;
            case TYPE -> Classification.ClassificationKind.TYPE;
            case UNKNOWN -> throw UnsupportedSchema.than("kind of classification");
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
