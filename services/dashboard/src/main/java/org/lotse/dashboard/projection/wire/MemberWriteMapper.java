package org.lotse.dashboard.projection.wire;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.dashboard.projection.store.ReadModelStatement;
import org.lotse.dashboard.projection.store.ReadModelWrite;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.members.TermRetracted;

/** Maps facts about members to writes. Persons and classifications are not stored; pages request them on display. */
final class MemberWriteMapper {

    private MemberWriteMapper() {}

    static List<ReadModelWrite> of(SpecificRecord fact) {
        return switch (fact) {
            case MemberRegistered member ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.MEMBER,
                        member.getHead().getNetworkId(),
                        member.getMemberId(),
                        member.getVersion(),
                        member.getType().name()));
            case MemberRetracted member ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.MEMBER_RETRACTED,
                        member.getHead().getNetworkId(),
                        member.getMemberId(),
                        member.getVersion()));
            case TermRecorded term ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.TERM,
                        term.getHead().getNetworkId(),
                        term.getMemberId(),
                        term.getTermId(),
                        term.getVersion(),
                        term.getCategory(),
                        term.getStartsOn(),
                        term.getEndsOn(),
                        term.getNoticeGivenOn(),
                        term.getRenewsTermId() != null));
            case TermRetracted term ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.TERM_RETRACTED,
                        term.getHead().getNetworkId(),
                        term.getMemberId(),
                        term.getTermId(),
                        term.getVersion()));
            default -> List.of();
        };
    }
}
