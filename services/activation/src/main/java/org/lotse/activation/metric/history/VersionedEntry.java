package org.lotse.activation.metric.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The highest known version of the entry with one id.
 *
 * @param version starts at 1; the highest wins
 * @param recordedOn epoch day on which this version was recorded
 * @param content null when retracted: the id stays, so that a late lower version cannot bring it back
 */
public record VersionedEntry<T>(
        UUID id, int version, int recordedOn, @Nullable T content) {

    /**
     * Selects one of two entries with the same id: the higher version. If equal versions have different content (which a sender should
     * never produce), a retraction wins, then the later entry, then a fixed order, so that the result does not depend on which came first.
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
