package org.lotse.lists.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.clients.MembersClient.DirectoryMatch;
import org.lotse.lists.clients.MembersClient.MatchCandidate;
import org.lotse.lists.clients.MembersClient.MatchKind;
import org.lotse.lists.domain.MatchDecision;
import org.lotse.lists.domain.MatchSubject;
import org.lotse.lists.matching.domain.NameNormalizer;
import org.lotse.lists.matching.domain.SimilarNameFinder;
import org.lotse.lists.matching.domain.SimilarNamePair;
import org.lotse.lists.matching.domain.Similarity;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.PersonData;

/**
 * Collects the pairs of spellings that the user has to decide on. Spellings with different ids in the list stay apart without a decision.
 */
final class MatchDecisionCollector {
    private final List<MatchDecision> decisions = new ArrayList<>();

    List<MatchDecision> decisions() {
        return decisions;
    }

    void members(Map<String, MemberData> members, Map<String, DirectoryMatch> found) {
        List<MemberData> unknown = new ArrayList<>();
        members.forEach((key, member) -> {
            DirectoryMatch match = found.get(key);
            if (match == null || !DirectoryLookup.isExact(match)) {
                unknown.add(member);
                offer(MatchSubject.MEMBER, key, MatchKeys.memberName(member), match, null, member.externalId() != null);
            }
        });
        List<MemberData> named =
                unknown.stream().filter(m -> m.externalId() == null).toList();
        List<String> normal = named.stream()
                .map(m -> NameNormalizer.ofMember(MatchKeys.memberName(m)))
                .toList();
        for (SimilarNamePair pair : SimilarNameFinder.of(normal)) {
            MemberData later = named.get(pair.later());
            MemberData earlier = named.get(pair.earlier());
            add(
                    MatchSubject.MEMBER,
                    later.key(),
                    MatchKeys.memberName(later),
                    earlier.key(),
                    MatchKeys.memberName(earlier),
                    null,
                    pair);
        }
    }

    void persons(
            String memberKey, String memberName, Map<String, PersonData> persons, Map<String, DirectoryMatch> found) {
        List<PersonData> unknown = new ArrayList<>();
        for (PersonData person : persons.values()) {
            DirectoryMatch match = found.get(MatchKeys.person(memberKey, person));
            if (match == null || !DirectoryLookup.isExact(match)) {
                unknown.add(person);
                offer(
                        MatchSubject.PERSON,
                        MatchKeys.person(memberKey, person),
                        person.name(),
                        match,
                        memberName,
                        false);
            }
        }
        List<String> normal =
                unknown.stream().map(p -> NameNormalizer.ofPerson(p.name())).toList();
        for (SimilarNamePair pair : SimilarNameFinder.of(normal)) {
            PersonData later = unknown.get(pair.later());
            PersonData earlier = unknown.get(pair.earlier());
            add(
                    MatchSubject.PERSON,
                    MatchKeys.person(memberKey, later),
                    later.name(),
                    MatchKeys.person(memberKey, earlier),
                    earlier.name(),
                    memberName,
                    pair);
        }
    }

    /** Adds the best candidate of the directory. */
    private void offer(
            MatchSubject subject,
            String key,
            String spelling,
            @Nullable DirectoryMatch match,
            @Nullable String within,
            boolean sureOnly) {
        if (match == null || match.candidates().isEmpty() || match.kind() == MatchKind.NONE) {
            return;
        }
        Similarity similarity = match.kind() == MatchKind.NORMALISED ? Similarity.NORMALISED : Similarity.SIMILAR;
        if (sureOnly && similarity == Similarity.SIMILAR) {
            return;
        }
        MatchCandidate best = match.candidates().getFirst();
        double score = best.score() == null ? 1 : best.score();
        add(subject, key, spelling, best.id(), null, best.name(), within, similarity, score);
    }

    private void add(
            MatchSubject subject,
            String key,
            String spelling,
            String candidateKey,
            String candidate,
            @Nullable String within,
            SimilarNamePair pair) {
        add(subject, key, spelling, null, candidateKey, candidate, within, pair.likeness(), pair.score());
    }

    private void add(
            MatchSubject subject,
            String key,
            String spelling,
            @Nullable UUID candidateId,
            @Nullable String candidateKey,
            String candidate,
            @Nullable String within,
            Similarity similarity,
            double score) {
        decisions.add(new MatchDecision(
                decisions.size() + 1,
                subject,
                key,
                spelling,
                candidateId,
                candidateKey,
                candidate,
                within,
                similarity,
                score,
                false));
    }
}
