package org.lotse.lists.execution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.domain.MatchDecision;
import org.lotse.lists.domain.MatchSubject;
import org.lotse.lists.domain.ResolvedIdentity;
import org.lotse.resource.Uuids;

/**
 * Resolves each spelling of a list to an id. The id comes from the directory when the name matches exactly or the user decided "same".
 * Otherwise it is derived from the spelling, so that other spellings stay apart and a repeated import of the list finds it again.
 */
final class IdentityResolver {
    private final UUID networkId;
    private final Map<MatchSubject, Map<String, UUID>> known = new HashMap<>();
    private final Map<MatchSubject, Map<String, MatchDecision>> same = new HashMap<>();
    private final Map<String, String> otherwise = new HashMap<>();

    IdentityResolver(UUID networkId, List<ResolvedIdentity> identities, List<MatchDecision> decisions) {
        this.networkId = networkId;
        for (MatchSubject subject : MatchSubject.values()) {
            known.put(subject, new HashMap<>());
            same.put(subject, new HashMap<>());
        }
        for (ResolvedIdentity identity : identities) {
            if (identity.id() != null) {
                of(known, identity.subject()).put(identity.key(), identity.id());
            }
            if (identity.knownAs() != null) {
                otherwise.put(identity.key(), identity.knownAs());
            }
        }
        for (MatchDecision decision : decisions) {
            if (decision.same()) {
                of(same, decision.subject()).merge(decision.key(), decision, IdentityResolver::directoryFirst);
            }
        }
    }

    UUID memberId(String key) {
        UUID found = directoryId(MatchSubject.MEMBER, key);
        return found != null ? found : Uuids.of("member:" + networkId, root(MatchSubject.MEMBER, key));
    }

    /** The directory's name for the number of this member when it differs from the list's; otherwise null. */
    @Nullable
    String conflictingName(String key) {
        return otherwise.get(key);
    }

    /** @param memberId the resolved id of the person's member */
    UUID personId(UUID memberId, String key) {
        UUID found = directoryId(MatchSubject.PERSON, key);
        String root = root(MatchSubject.PERSON, key);
        return found != null ? found : Uuids.of("person:" + memberId, root.substring(root.indexOf('\u001f') + 1));
    }

    /** The id in the directory, by exact match or by the user's decision; null when the directory has none. */
    @Nullable
    UUID directoryId(MatchSubject subject, String key) {
        String root = root(subject, key);
        UUID exact = of(known, subject).get(root);
        if (exact != null) {
            return exact;
        }
        MatchDecision decision = of(same, subject).get(root);
        return decision == null ? null : decision.candidateId();
    }

    /** Follows "same as" decisions to the spelling at the end of the chain. */
    private String root(MatchSubject subject, String key) {
        Set<String> seen = new HashSet<>();
        String current = key;
        while (seen.add(current)) {
            MatchDecision decision = of(same, subject).get(current);
            if (decision == null || decision.candidateKey() == null) {
                return current;
            }
            current = decision.candidateKey();
        }
        return current;
    }

    private static MatchDecision directoryFirst(MatchDecision one, MatchDecision other) {
        return one.candidateId() != null ? one : other;
    }

    private static <T> Map<String, T> of(Map<MatchSubject, Map<String, T>> all, MatchSubject subject) {
        return all.computeIfAbsent(subject, s -> new HashMap<>());
    }
}
