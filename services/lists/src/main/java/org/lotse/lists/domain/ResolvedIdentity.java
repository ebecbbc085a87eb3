package org.lotse.lists.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a spelling in the list.
 *
 * @param key of the member, or of the member and the person
 * @param id in the directory; null when the directory has none
 * @param knownAs the directory's name for the number, when the list gives that number to another member
 */
public record ResolvedIdentity(
        MatchSubject subject,
        String key,
        @Nullable UUID id,
        @Nullable String knownAs) {
    public ResolvedIdentity(MatchSubject subject, String key, @Nullable UUID id) {
        this(subject, key, id, null);
    }
}
