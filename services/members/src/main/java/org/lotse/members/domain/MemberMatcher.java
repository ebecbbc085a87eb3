package org.lotse.members.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.NameMatch.Candidate;
import org.lotse.members.domain.NameMatch.Kind;

/** Matches the spellings in a list to the members of a network. */
public final class MemberMatcher {

    private final Map<String, Member> byNumber = new HashMap<>();
    private final Map<UUID, Member> byId = new HashMap<>();
    private final NameIndex names;

    public MemberMatcher(Collection<Member> members) {
        for (Member member : members) {
            byId.put(member.id(), member);
            if (member.externalId() != null) {
                byNumber.put(member.externalId(), member);
            }
        }
        names = new NameIndex(members.stream()
                .map(member -> new NameIndex.IndexedName(member.id(), member.name(), NormalName.of(member.name())))
                .toList());
    }

    /**
     * Matches by number first. A member with another number is a different organisation, even under the same name.
     *
     * @param name as written, or null when the list has numbers only
     */
    public NameMatch match(@Nullable String name, @Nullable String number) {
        Member numbered = number == null ? null : byNumber.get(number);
        if (numbered != null) {
            return new NameMatch(Kind.EXACT, List.of(new Candidate(numbered.id(), numbered.name(), 1)));
        }
        if (name == null || name.isBlank()) {
            return new NameMatch(Kind.NONE, List.of());
        }
        Predicate<UUID> unnumbered = id -> {
            Member known = byId.get(id);
            return number == null || known == null || known.externalId() == null;
        };
        return names.match(NormalName.tidy(name), NormalName.of(name), unnumbered);
    }
}
