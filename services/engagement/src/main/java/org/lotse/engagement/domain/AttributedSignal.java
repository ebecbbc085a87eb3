package org.lotse.engagement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal with the member for which it counts.
 *
 * @param personId the person who acted; null when only the member is known
 */
public record AttributedSignal(
        Signal signal, UUID memberId, @Nullable UUID personId) {}
