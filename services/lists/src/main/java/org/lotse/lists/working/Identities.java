package org.lotse.lists.working;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.Uuids;
import org.lotse.lists.imports.domain.Decision;
import org.lotse.lists.imports.domain.Identity;
import org.lotse.lists.imports.domain.Subject;

/**
 * Which id each spelling of a list goes by: that of the directory where it knew the name exactly or the user said "same", else
 * one made from the spelling, so that other spellings stay apart and the same list finds it again.
 */
final class Identities {
    private final UUID networkId;
    private final Map<Subject, Map<String, UUID>> known = new HashMap<>();
    private final Map<Subject, Map<String, Decision>> same = new HashMap<>();
    private final Map<String, String> otherwise = new HashMap<>();

    Identities(UUID networkId, List<Identity> identities, List<Decision> decisions) {
        this.networkId = networkId;
        for (Subject subject : Subject.values()) {
            known.put(subject, new HashMap<>());
            same.put(subject, new HashMap<>());
        }
        for (Identity identity : identities) {
            if (identity.id() != null) {
                of(known, identity.subject()).put(identity.key(), identity.id());
            }
            if (identity.knownAs() != null) {
                otherwise.put(identity.key(), identity.knownAs());
            }
        }
        for (Decision decision : decisions) {
            if (decision.same()) {
                of(same, decision.subject()).merge(decision.key(), decision, Identities::directoryFirst);
            }
        }
    }

    UUID member(String key) {
        UUID found = directory(Subject.MEMBER, key);
        return found != null ? found : Uuids.of("member:" + networkId, root(Subject.MEMBER, key));
    }

    /** The name that the directory has for the number of this member, where it is another one; null when all is well. */
    @Nullable
    String knownOtherwise(String key) {
        return otherwise.get(key);
    }

    /** @param memberId the final id of the person's member */
    UUID person(UUID memberId, String key) {
        UUID found = directory(Subject.PERSON, key);
        String root = root(Subject.PERSON, key);
        return found != null ? found : Uuids.of("person:" + memberId, root.substring(root.indexOf('\u001f') + 1));
    }

    /** What the directory has for it, exactly or by the user's word; null when it has nothing. */
    @Nullable
    UUID directory(Subject subject, String key) {
        String root = root(subject, key);
        UUID exact = of(known, subject).get(root);
        if (exact != null) {
            return exact;
        }
        Decision decision = of(same, subject).get(root);
        return decision == null ? null : decision.candidateId();
    }

    /** Follows "same as" from spelling to spelling to the one they all mean. */
    private String root(Subject subject, String key) {
        Set<String> seen = new HashSet<>();
        String current = key;
        while (seen.add(current)) {
            Decision decision = of(same, subject).get(current);
            if (decision == null || decision.candidateKey() == null) {
                return current;
            }
            current = decision.candidateKey();
        }
        return current;
    }

    private static Decision directoryFirst(Decision one, Decision other) {
        return one.candidateId() != null ? one : other;
    }

    private static <T> Map<String, T> of(Map<Subject, Map<String, T>> all, Subject subject) {
        return all.computeIfAbsent(subject, s -> new HashMap<>());
    }
}
