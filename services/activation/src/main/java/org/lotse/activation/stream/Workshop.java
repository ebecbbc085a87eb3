package org.lotse.activation.stream;

import io.micrometer.core.instrument.Counter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.wire.FactReader;
import org.lotse.serde.FactBytes;

/**
 * What every task works with; safe for use by several threads.
 *
 * @param commit how long facts are gathered before their figures are published
 * @param unreadable counts records that went to the dead letters
 * @param verdicts takes the result of each completed comparison, by partition
 */
record Workshop(
        Clock clock,
        ZoneId zone,
        Duration commit,
        Evaluator evaluator,
        FactBytes bytes,
        FactReader reader,
        LogEnd logEnd,
        Counter unreadable,
        BiConsumer<Integer, Audit.Verdict> verdicts) {}
