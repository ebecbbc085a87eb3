package org.lotse.lists.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.clients.MembersClient;
import org.lotse.lists.clients.MembersClient.DirectoryMatch;
import org.lotse.lists.clients.MembersClient.MatchKind;
import org.lotse.lists.clients.MembersClient.MatchRequest;
import org.lotse.lists.clients.MembersClient.MemberLookup;
import org.lotse.lists.clients.MembersClient.PersonLookup;
import org.lotse.lists.matching.domain.NameNormalizer;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.PersonData;
import org.springframework.stereotype.Component;

/** Looks up the names of a list in the directory, 500 at a time. */
@Component
class DirectoryLookup {
    private static final int AT_ONCE = 500;

    private final MembersClient members;

    DirectoryLookup(MembersClient members) {
        this.members = members;
    }

    /** @return matches by key of the member */
    Map<String, DirectoryMatch> members(UUID networkId, Collection<MemberData> named) {
        List<MemberLookup> names = named.stream()
                .map(m -> new MemberLookup(m.key(), m.name(), m.externalId()))
                .toList();
        Map<String, DirectoryMatch> found = new HashMap<>();
        for (List<MemberLookup> some : cut(names)) {
            members.findMatches(networkId, new MatchRequest(some, List.of()))
                    .members()
                    .forEach(match -> found.put(match.key(), match));
        }
        return found;
    }

    /**
     * @param known directory ids of members by key; persons of other members are new and not looked up
     * @return matches by key of member and person
     */
    Map<String, DirectoryMatch> persons(
            UUID networkId, Map<String, UUID> known, Map<String, Map<String, PersonData>> named) {
        List<PersonLookup> names = new ArrayList<>();
        named.forEach((memberKey, persons) -> {
            UUID memberId = known.get(memberKey);
            if (memberId != null) {
                persons.values()
                        .forEach(p -> names.add(
                                new PersonLookup(MatchKeys.person(memberKey, p), memberId, p.name(), p.email())));
            }
        });
        Map<String, DirectoryMatch> found = new HashMap<>();
        for (List<PersonLookup> some : cut(names)) {
            members.findMatches(networkId, new MatchRequest(List.of(), some))
                    .persons()
                    .forEach(match -> found.put(match.key(), match));
        }
        return found;
    }

    static boolean isExact(DirectoryMatch match) {
        return match.kind() == MatchKind.EXACT && !match.candidates().isEmpty();
    }

    /** The name in the directory for the member's number, when the list gives that number to a clearly different name; otherwise null. */
    static @Nullable String conflictingName(MemberData named, @Nullable DirectoryMatch match) {
        if (named.externalId() == null || named.name() == null || match == null || !isExact(match)) {
            return null;
        }
        String known = match.candidates().getFirst().name();
        return NameNormalizer.ofMember(known).equals(NameNormalizer.ofMember(named.name())) ? null : known;
    }

    private static <T> List<List<T>> cut(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
