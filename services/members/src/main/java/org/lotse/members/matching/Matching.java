package org.lotse.members.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.KnownMembers;
import org.lotse.members.domain.KnownPersons;
import org.lotse.members.domain.Match;
import org.lotse.members.domain.Person;
import org.lotse.members.matching.MatchRequest.PersonSpelling;
import org.lotse.members.matching.Matches.Answer;
import org.lotse.members.store.Assignments;
import org.lotse.members.store.Members;
import org.lotse.members.store.Persons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises the members and persons of a list; merges nothing, offers only. */
@Service
class Matching {

    private final Members members;
    private final Persons persons;
    private final Assignments assignments;

    Matching(Members members, Persons persons, Assignments assignments) {
        this.members = members;
        this.persons = persons;
        this.assignments = assignments;
    }

    @Transactional(readOnly = true)
    Matches match(MatchRequest request) {
        Map<String, UUID> sure = new HashMap<>();
        List<Answer> membersFound = matchMembers(request, sure);
        Map<UUID, KnownPersons> known = personsOf(memberIds(request, sure));
        List<Answer> personsFound = request.personsOrNone().stream()
                .map(asked -> Answer.of(asked.key(), match(asked, known.get(memberId(asked, sure)))))
                .toList();
        return new Matches(membersFound, personsFound);
    }

    private List<Answer> matchMembers(MatchRequest request, Map<String, UUID> sure) {
        if (request.membersOrNone().isEmpty()) {
            return List.of();
        }
        var known = new KnownMembers(members.all());
        return request.membersOrNone().stream()
                .map(asked -> {
                    Match match = known.match(asked.name(), asked.externalId());
                    if (match.kind() == Match.Kind.EXACT || match.kind() == Match.Kind.NORMALISED) {
                        sure.put(asked.key(), match.candidates().getFirst().id());
                    }
                    return Answer.of(asked.key(), match);
                })
                .toList();
    }

    private static Match match(PersonSpelling asked, @Nullable KnownPersons known) {
        return known == null ? new Match(Match.Kind.NONE, List.of()) : known.match(asked.name(), asked.email());
    }

    private static Set<UUID> memberIds(MatchRequest request, Map<String, UUID> sure) {
        Set<UUID> ids = new HashSet<>();
        for (PersonSpelling asked : request.personsOrNone()) {
            UUID id = memberId(asked, sure);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable UUID memberId(PersonSpelling asked, Map<String, UUID> sure) {
        return asked.memberId() != null || asked.memberKey() == null ? asked.memberId() : sure.get(asked.memberKey());
    }

    private Map<UUID, KnownPersons> personsOf(Set<UUID> memberIds) {
        Map<UUID, Person> byId =
                persons.known(memberIds, List.of()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UUID, List<UUID>> byMember = assignments.of(memberIds).stream()
                .filter(one -> !one.retracted() && byId.containsKey(one.personId()))
                .collect(groupingBy(Assignment::memberId, mapping(Assignment::personId, toList())));
        Map<UUID, KnownPersons> known = new HashMap<>();
        byMember.forEach((member, ids) -> known.put(
                member, new KnownPersons(ids.stream().distinct().map(byId::get).toList())));
        return known;
    }
}
