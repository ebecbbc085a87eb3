package org.lotse.members.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.CurrentNetwork;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.AlreadyMember;
import org.lotse.members.domain.Outcome.Done;
import org.lotse.members.domain.Outcome.Faulty;
import org.lotse.members.domain.Outcome.Stale;
import org.lotse.members.domain.Outcome.Unknown;
import org.lotse.members.domain.TextRules;
import org.lotse.members.store.Members;
import org.lotse.members.store.Networks;
import org.lotse.members.wire.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a member's own data, or says that the entry was a mistake. */
@Service
@Transactional
class Correction {

    private final Members members;
    private final Networks networks;
    private final MemberFacts facts;

    Correction(Members members, Networks networks, MemberFacts facts) {
        this.members = members;
        this.networks = networks;
        this.facts = facts;
    }

    Outcome<Member> correct(UUID memberId, CorrectionRequest request, @Nullable Integer expected) {
        networks.lockAdmission(CurrentNetwork.id());
        return atVersion(memberId, expected).flatMap(before -> put(before, changed(before, request), request));
    }

    Outcome<Member> retract(UUID memberId, @Nullable Integer expected) {
        return atVersion(memberId, expected).map(before -> store(before.retract()));
    }

    private Outcome<Member> put(Member before, Member after, CorrectionRequest request) {
        List<Fault> faults = Stream.of(
                        TextRules.nameFault("name", after.name()),
                        TextRules.numberFault("externalId", after.externalId()),
                        TextRules.websiteFault("website", after.website()))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            return new Faulty<>(faults);
        }
        boolean keepsItsName = after.name().equals(before.name());
        Optional<Member> same = Namesakes.in(members, after, request.namesake() || keepsItsName);
        if (same.isPresent()) {
            return new AlreadyMember<>(same.get());
        }
        boolean nothingNew =
                after.equals(before.changedTo(before.name(), before.type(), before.externalId(), before.website()));
        return new Done<>(nothingNew ? before : store(after));
    }

    private Member store(Member member) {
        members.save(List.of(member));
        facts.from("members").told(member);
        return member;
    }

    private Outcome<Member> atVersion(UUID memberId, @Nullable Integer expected) {
        Optional<Member> found = members.lock(memberId).filter(member -> !member.retracted());
        if (found.isEmpty()) {
            return new Unknown<>("memberId", memberId);
        }
        Member before = found.get();
        return expected != null && expected != before.version() ? new Stale<>(before.version()) : new Done<>(before);
    }

    private static Member changed(Member before, CorrectionRequest request) {
        return before.changedTo(
                request.name() == null ? before.name() : NormalName.tidy(request.name()),
                Objects.requireNonNullElse(request.type(), before.type()),
                replaced(request.externalId(), before.externalId()),
                replaced(request.website(), before.website()));
    }

    private static @Nullable String replaced(@Nullable String wanted, @Nullable String before) {
        if (wanted == null) {
            return before;
        }
        return wanted.isBlank() ? null : wanted.strip();
    }
}
