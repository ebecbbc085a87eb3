package org.lotse.activation.metric.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one id at its highest version.
 *
 * @param version starts at 1; the highest wins
 * @param recordedOn epoch day on which we learned of this version
 * @param content null when retracted: the id stays, so that a late lower version cannot bring it back
 */
public record VersionedEntry<T>(
        UUID id, int version, int recordedOn, @Nullable T content) {

    /**
     * The one that stays when two entries of the same id meet: the higher version; of equal versions with different content (which a
     * sender should never produce) a retraction, then the later one, then any fixed order, so that the result does not depend on
     * which came first.
     */
    VersionedEntry<T> or(VersionedEntry<T> other) {
        if (equals(other)) {
            return this;
        }
        if (version != other.version) {
            return version > other.version ? this : other;
        }
        if (recordedOn != other.recordedOn && (content == null) == (other.content == null)) {
            return recordedOn > other.recordedOn ? this : other;
        }
        if (content == null || other.content == null) {
            return content == null ? this : other;
        }
        return content.toString().compareTo(other.content.toString()) > 0 ? this : other;
    }
}
