package org.lotse.members.wire;

import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.facts.FactHead;
import org.lotse.facts.members.ClassificationKind;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.ClassificationRetracted;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonErased;
import org.lotse.facts.members.PersonRole;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.members.TermRetracted;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Term;

/** Creates the fact for the current state of an entity: recorded, or retracted. A fact contains ids only, never a name. */
final class MemberFactFactory {

    private MemberFactFactory() {}

    static SpecificRecord fact(Member member, FactHead head) {
        if (member.retracted()) {
            return new MemberRetracted(head, member.id(), member.version());
        }
        return MemberRegistered.newBuilder()
                .setHead(head)
                .setMemberId(member.id())
                .setVersion(member.version())
                .setType(OrganisationType.valueOf(member.type().name()))
                .build();
    }

    static SpecificRecord fact(Term term, FactHead head) {
        if (term.retracted()) {
            return new TermRetracted(head, term.memberId(), term.id(), term.version());
        }
        return TermRecorded.newBuilder()
                .setHead(head)
                .setMemberId(term.memberId())
                .setTermId(term.id())
                .setVersion(term.version())
                .setCategory(term.category())
                .setStartsOn(term.startsOn())
                .setEndsOn(term.endsOn())
                .setNoticeGivenOn(term.noticeGivenOn())
                .setRenewsTermId(term.renewsTermId())
                .build();
    }

    static SpecificRecord fact(Classification one, FactHead head) {
        if (one.retracted()) {
            return new ClassificationRetracted(head, one.memberId(), one.id(), one.version());
        }
        return ClassificationRecorded.newBuilder()
                .setHead(head)
                .setMemberId(one.memberId())
                .setClassificationId(one.id())
                .setVersion(one.version())
                .setKind(ClassificationKind.valueOf(one.kind().name()))
                .setScheme(one.scheme())
                .setCode(one.code())
                .setValidFrom(one.validFrom())
                .setSelfDeclared(one.selfDeclared())
                .build();
    }

    static SpecificRecord fact(Assignment one, FactHead head) {
        if (one.retracted()) {
            return new PersonUnassigned(head, one.memberId(), one.personId(), one.id(), one.version());
        }
        return PersonAssigned.newBuilder()
                .setHead(head)
                .setMemberId(one.memberId())
                .setPersonId(one.personId())
                .setAssignmentId(one.id())
                .setVersion(one.version())
                .setRole(PersonRole.valueOf(one.role().name()))
                .setValidFrom(one.validFrom())
                .setValidUntil(one.validUntil())
                .build();
    }

    static SpecificRecord erased(UUID memberId, UUID personId, FactHead head) {
        return new PersonErased(head, memberId, personId);
    }
}
