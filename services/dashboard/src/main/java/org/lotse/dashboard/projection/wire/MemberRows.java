package org.lotse.dashboard.projection.wire;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.dashboard.projection.store.Statement;
import org.lotse.dashboard.projection.store.Write;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.members.TermRetracted;

/** Rows that follow from facts about members. Persons and classifications are not kept: pages ask for them when they show them. */
final class MemberRows {

    private MemberRows() {}

    static List<Write> of(SpecificRecord fact) {
        return switch (fact) {
            case MemberRegistered member ->
                List.of(Write.of(
                        Statement.MEMBER,
                        member.getHead().getNetworkId(),
                        member.getMemberId(),
                        member.getVersion(),
                        member.getType().name()));
            case MemberRetracted member ->
                List.of(Write.of(
                        Statement.MEMBER_RETRACTED,
                        member.getHead().getNetworkId(),
                        member.getMemberId(),
                        member.getVersion()));
            case TermRecorded term ->
                List.of(Write.of(
                        Statement.TERM,
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
                List.of(Write.of(
                        Statement.TERM_RETRACTED,
                        term.getHead().getNetworkId(),
                        term.getMemberId(),
                        term.getTermId(),
                        term.getVersion()));
            default -> List.of();
        };
    }
}
