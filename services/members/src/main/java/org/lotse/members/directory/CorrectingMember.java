package org.lotse.members.directory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.DuplicateMember;
import org.lotse.members.domain.Outcome.NotFound;
import org.lotse.members.domain.Outcome.Success;
import org.lotse.members.domain.Outcome.ValidationFailure;
import org.lotse.members.domain.Outcome.VersionConflict;
import org.lotse.members.domain.TextRules;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.NetworkRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a member's own data, or retracts an entry that was a mistake. */
@Service
@Transactional
class CorrectingMember {

    private final MemberRepository memberRepository;
    private final NetworkRepository networkRepository;
    private final MemberFactPublisher facts;

    CorrectingMember(
            MemberRepository memberRepository, NetworkRepository networkRepository, MemberFactPublisher facts) {
        this.memberRepository = memberRepository;
        this.networkRepository = networkRepository;
        this.facts = facts;
    }

    Outcome<Member> correct(UUID memberId, CorrectionRequest request, @Nullable Integer expected) {
        networkRepository.lockAdmission(CurrentNetwork.id());
        return atVersion(memberId, expected).flatMap(before -> put(before, changed(before, request), request));
    }

    Outcome<Member> retract(UUID memberId, @Nullable Integer expected) {
        return atVersion(memberId, expected).map(before -> store(before.retract()));
    }

    private Outcome<Member> put(Member before, Member after, CorrectionRequest request) {
        List<FieldViolation> faults = Stream.of(
                        TextRules.nameViolation("name", after.name()),
                        TextRules.numberViolation("externalId", after.externalId()),
                        TextRules.websiteViolation("website", after.website()))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            return new ValidationFailure<>(faults);
        }
        boolean keepsItsName = after.name().equals(before.name());
        Optional<Member> same = DuplicateMemberCheck.find(memberRepository, after, request.namesake() || keepsItsName);
        if (same.isPresent()) {
            return new DuplicateMember<>(same.get());
        }
        boolean nothingNew =
                after.equals(before.changedTo(before.name(), before.type(), before.externalId(), before.website()));
        return new Success<>(nothingNew ? before : store(after));
    }

    private Member store(Member member) {
        memberRepository.save(List.of(member));
        facts.from("members").publish(member);
        return member;
    }

    private Outcome<Member> atVersion(UUID memberId, @Nullable Integer expected) {
        Optional<Member> found = memberRepository.lock(memberId).filter(member -> !member.retracted());
        if (found.isEmpty()) {
            return new NotFound<>("memberId", memberId);
        }
        Member before = found.get();
        return expected != null && expected != before.version()
                ? new VersionConflict<>(before.version())
                : new Success<>(before);
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
