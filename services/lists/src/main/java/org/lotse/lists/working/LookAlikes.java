package org.lotse.lists.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.imports.domain.Decision;
import org.lotse.lists.imports.domain.Subject;
import org.lotse.lists.matching.domain.LikePair;
import org.lotse.lists.matching.domain.LikePairs;
import org.lotse.lists.matching.domain.Likeness;
import org.lotse.lists.matching.domain.NormalName;
import org.lotse.lists.neighbours.MembersDoor.Candidate;
import org.lotse.lists.neighbours.MembersDoor.Kind;
import org.lotse.lists.neighbours.MembersDoor.Match;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.PersonPart;

/** Gathers the pairs of spellings that the user is asked about. A list's own ids keep their bearers apart without asking. */
final class LookAlikes {
    private final List<Decision> decisions = new ArrayList<>();

    List<Decision> decisions() {
        return decisions;
    }

    void members(Map<String, MemberPart> members, Map<String, Match> found) {
        List<MemberPart> unknown = new ArrayList<>();
        members.forEach((key, member) -> {
            Match match = found.get(key);
            if (match == null || !LookingUp.isExact(match)) {
                unknown.add(member);
                offer(Subject.MEMBER, key, Keys.name(member), match, null, member.externalId() != null);
            }
        });
        List<MemberPart> named =
                unknown.stream().filter(m -> m.externalId() == null).toList();
        List<String> normal =
                named.stream().map(m -> NormalName.ofMember(Keys.name(m))).toList();
        for (LikePair pair : LikePairs.of(normal)) {
            MemberPart later = named.get(pair.later());
            MemberPart earlier = named.get(pair.earlier());
            add(Subject.MEMBER, later.key(), Keys.name(later), earlier.key(), Keys.name(earlier), null, pair);
        }
    }

    void persons(String memberKey, String memberName, Map<String, PersonPart> persons, Map<String, Match> found) {
        List<PersonPart> unknown = new ArrayList<>();
        for (PersonPart person : persons.values()) {
            Match match = found.get(Keys.person(memberKey, person));
            if (match == null || !LookingUp.isExact(match)) {
                unknown.add(person);
                offer(Subject.PERSON, Keys.person(memberKey, person), person.name(), match, memberName, false);
            }
        }
        List<String> normal =
                unknown.stream().map(p -> NormalName.ofPerson(p.name())).toList();
        for (LikePair pair : LikePairs.of(normal)) {
            PersonPart later = unknown.get(pair.later());
            PersonPart earlier = unknown.get(pair.earlier());
            add(
                    Subject.PERSON,
                    Keys.person(memberKey, later),
                    later.name(),
                    Keys.person(memberKey, earlier),
                    earlier.name(),
                    memberName,
                    pair);
        }
    }

    /** The best candidate of the directory. */
    private void offer(
            Subject subject,
            String key,
            String spelling,
            @Nullable Match match,
            @Nullable String within,
            boolean sureOnly) {
        if (match == null || match.candidates().isEmpty() || match.kind() == Kind.NONE) {
            return;
        }
        Likeness likeness = match.kind() == Kind.NORMALISED ? Likeness.NORMALISED : Likeness.SIMILAR;
        if (sureOnly && likeness == Likeness.SIMILAR) {
            return;
        }
        Candidate best = match.candidates().getFirst();
        double score = best.score() == null ? 1 : best.score();
        add(subject, key, spelling, best.id(), null, best.name(), within, likeness, score);
    }

    private void add(
            Subject subject,
            String key,
            String spelling,
            String candidateKey,
            String candidate,
            @Nullable String within,
            LikePair pair) {
        add(subject, key, spelling, null, candidateKey, candidate, within, pair.likeness(), pair.score());
    }

    private void add(
            Subject subject,
            String key,
            String spelling,
            @Nullable UUID candidateId,
            @Nullable String candidateKey,
            String candidate,
            @Nullable String within,
            Likeness likeness,
            double score) {
        decisions.add(new Decision(
                decisions.size() + 1,
                subject,
                key,
                spelling,
                candidateId,
                candidateKey,
                candidate,
                within,
                likeness,
                score,
                false));
    }
}
