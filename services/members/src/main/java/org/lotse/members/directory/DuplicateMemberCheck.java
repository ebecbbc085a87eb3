package org.lotse.members.directory;

import java.util.Optional;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.store.MemberRepository;

/** Checks whether an organisation is already in the directory. */
public final class DuplicateMemberCheck {

    private DuplicateMemberCheck() {}

    /**
     * Finds another member with the same number, or with the same name apart from spelling.
     *
     * @param isAnother true when the caller confirmed that the same name means another organisation; the same number never does
     */
    public static Optional<Member> find(MemberRepository memberRepository, Member wanted, boolean isAnother) {
        NormalName name = NormalName.of(wanted.name());
        return memberRepository.alike(name.core(), wanted.externalId()).stream()
                .filter(other -> !other.id().equals(wanted.id()))
                .filter(other -> sameNumber(wanted, other)
                        || (!isAnother && NormalName.of(other.name()).matches(name)))
                .findFirst();
    }

    private static boolean sameNumber(Member one, Member other) {
        return one.externalId() != null && one.externalId().equals(other.externalId());
    }
}
