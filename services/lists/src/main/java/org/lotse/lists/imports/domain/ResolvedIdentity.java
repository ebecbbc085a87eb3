package org.lotse.lists.imports.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a spelling of the list is.
 *
 * @param key of the member, or of the member and the person
 * @param id in the directory; null when the directory has none
 * @param knownAs the name that the directory has for the list's number, where the list gives that number to somebody else
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
