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
import org.lotse.members.domain.MemberMatcher;
import org.lotse.members.domain.NameMatch;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.PersonMatcher;
import org.lotse.members.matching.MatchRequest.PersonSpelling;
import org.lotse.members.matching.MatchResponse.SpellingMatch;
import org.lotse.members.store.AssignmentRepository;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.PersonRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matches the names of a list to members and persons. It returns candidates and merges nothing. */
@Service
class MatchingNames {

    private final MemberRepository memberRepository;
    private final PersonRepository personRepository;
    private final AssignmentRepository assignmentRepository;

    MatchingNames(
            MemberRepository memberRepository,
            PersonRepository personRepository,
            AssignmentRepository assignmentRepository) {
        this.memberRepository = memberRepository;
        this.personRepository = personRepository;
        this.assignmentRepository = assignmentRepository;
    }

    @Transactional(readOnly = true)
    MatchResponse match(MatchRequest request) {
        Map<String, UUID> sure = new HashMap<>();
        List<SpellingMatch> membersFound = matchMembers(request, sure);
        Map<UUID, PersonMatcher> known = personsOf(memberIds(request, sure));
        List<SpellingMatch> personsFound = request.personsOrNone().stream()
                .map(asked -> SpellingMatch.of(asked.key(), match(asked, known.get(memberId(asked, sure)))))
                .toList();
        return new MatchResponse(membersFound, personsFound);
    }

    private List<SpellingMatch> matchMembers(MatchRequest request, Map<String, UUID> sure) {
        if (request.membersOrNone().isEmpty()) {
            return List.of();
        }
        var known = new MemberMatcher(memberRepository.all());
        return request.membersOrNone().stream()
                .map(asked -> {
                    NameMatch match = known.match(asked.name(), asked.externalId());
                    if (match.kind() == NameMatch.Kind.EXACT || match.kind() == NameMatch.Kind.NORMALISED) {
                        sure.put(asked.key(), match.candidates().getFirst().id());
                    }
                    return SpellingMatch.of(asked.key(), match);
                })
                .toList();
    }

    private static NameMatch match(PersonSpelling asked, @Nullable PersonMatcher known) {
        return known == null ? new NameMatch(NameMatch.Kind.NONE, List.of()) : known.match(asked.name(), asked.email());
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

    private Map<UUID, PersonMatcher> personsOf(Set<UUID> memberIds) {
        Map<UUID, Person> byId = personRepository.known(memberIds, List.of()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UUID, List<UUID>> byMember = assignmentRepository.of(memberIds).stream()
                .filter(one -> !one.retracted() && byId.containsKey(one.personId()))
                .collect(groupingBy(Assignment::memberId, mapping(Assignment::personId, toList())));
        Map<UUID, PersonMatcher> known = new HashMap<>();
        byMember.forEach((member, ids) -> known.put(
                member, new PersonMatcher(ids.stream().distinct().map(byId::get).toList())));
        return known;
    }
}
