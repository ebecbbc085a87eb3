package org.lotse.engagement.domain;

import java.util.Collection;
import java.util.UUID;

/** The log of signals, from which all figures are counted. */
public interface SignalLog {

    /**
     * Adds signals and returns when the log has all of them. A signal that the log already has changes nothing.
     *
     * @throws RuntimeException if the log does not confirm all signals in time; adding them again does no harm
     */
    void publish(UUID network, Collection<AttributedSignal> signals);
}
