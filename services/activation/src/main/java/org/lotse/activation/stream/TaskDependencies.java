package org.lotse.activation.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.activation.wire.TableFactDecoder;
import org.lotse.serde.FactBytes;

/**
 * What every task works with; safe for use by several threads.
 *
 * @param commit how long facts are gathered before their figures are published
 * @param unreadable counts records that went to the dead letters
 * @param publishDelay from the time of the oldest fact on its topic until the figures that follow from it are published
 * @param rulebooks what is in force in each network
 * @param zones in which each network counts its days
 * @param verdicts takes the result of each completed comparison, by partition
 * @param aside takes what the global tables cannot read; tasks have a way of their own
 */
record TaskDependencies(
        Clock clock,
        Duration commit,
        PolicyRegistry rulebooks,
        NetworkZoneRegistry zones,
        FactBytes bytes,
        HistoryFactReader reader,
        TableFactDecoder tables,
        EndOfInput logEnd,
        Counter unreadable,
        Timer publishDelay,
        BiConsumer<Integer, TotalsAudit.AuditResult> verdicts,
        DeadLetterProducer aside) {}
