package org.lotse.activation.topology;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.lotse.activation.output.DeadLetterProducer;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.task.AuditResult;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.activation.wire.TableFactDecoder;
import org.lotse.serde.FactBytes;

/**
 * Dependencies of every task; safe for use by several threads.
 *
 * @param commit how long facts are collected before their figures are published
 * @param unreadable counts records that went to the dead letters
 * @param publishDelay from the append time of the oldest fact until its figures are published
 * @param rulebooks policies in force in each network
 * @param zones time zone of each network
 * @param verdicts receives the result of each completed audit, by partition
 * @param aside receives records that the global tables cannot read; tasks forward theirs themselves
 */
public record TaskDependencies(
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
        BiConsumer<Integer, AuditResult> verdicts,
        DeadLetterProducer aside) {}
