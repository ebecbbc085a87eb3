package org.lotse.lists.working;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.matching.domain.NormalName;
import org.lotse.lists.neighbours.MembersDoor;
import org.lotse.lists.neighbours.MembersDoor.Kind;
import org.lotse.lists.neighbours.MembersDoor.Match;
import org.lotse.lists.neighbours.MembersDoor.MatchQuestion;
import org.lotse.lists.neighbours.MembersDoor.MemberName;
import org.lotse.lists.neighbours.MembersDoor.PersonName;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.PersonPart;
import org.springframework.stereotype.Component;

/** Asks the directory who the names of a list are, 500 at a time. */
@Component
class LookingUp {
    private static final int AT_ONCE = 500;

    private final MembersDoor members;

    LookingUp(MembersDoor members) {
        this.members = members;
    }

    /** @return by key of the member */
    Map<String, Match> members(UUID networkId, Collection<MemberPart> named) {
        List<MemberName> names = named.stream()
                .map(m -> new MemberName(m.key(), m.name(), m.externalId()))
                .toList();
        Map<String, Match> found = new HashMap<>();
        for (List<MemberName> some : cut(names)) {
            members.matches(networkId, new MatchQuestion(some, List.of()))
                    .members()
                    .forEach(match -> found.put(match.key(), match));
        }
        return found;
    }

    /**
     * @param known directory ids of members, by their keys; persons of members not in it are new and not asked for
     * @return by key of member and person
     */
    Map<String, Match> persons(UUID networkId, Map<String, UUID> known, Map<String, Map<String, PersonPart>> named) {
        List<PersonName> names = new ArrayList<>();
        named.forEach((memberKey, persons) -> {
            UUID memberId = known.get(memberKey);
            if (memberId != null) {
                persons.values()
                        .forEach(p ->
                                names.add(new PersonName(Keys.person(memberKey, p), memberId, p.name(), p.email())));
            }
        });
        Map<String, Match> found = new HashMap<>();
        for (List<PersonName> some : cut(names)) {
            members.matches(networkId, new MatchQuestion(List.of(), some))
                    .persons()
                    .forEach(match -> found.put(match.key(), match));
        }
        return found;
    }

    static boolean isExact(Match match) {
        return match.kind() == Kind.EXACT && !match.candidates().isEmpty();
    }

    /** The directory's name for the number of a member, where the list gives it to a name that nobody would write for that one. */
    static @Nullable String knownOtherwise(MemberPart named, @Nullable Match match) {
        if (named.externalId() == null || named.name() == null || match == null || !isExact(match)) {
            return null;
        }
        String known = match.candidates().getFirst().name();
        return NormalName.ofMember(known).equals(NormalName.ofMember(named.name())) ? null : known;
    }

    private static <T> List<List<T>> cut(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
