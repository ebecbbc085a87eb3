package org.lotse.demo.scenario;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A signal of a person other than attendance.
 *
 * @param key its key within the scenario
 * @param kind as in the type of a CloudEvent: {@code service-used}, {@code mail-opened} …
 * @param at in the network's zone
 * @param machine true if made by a link scanner and not by a person
 */
public record DemoSignal(
        String key,
        String kind,
        String firm,
        String person,
        LocalDateTime at,
        @Nullable Integer minutes,
        @Nullable String project,
        boolean machine) {}
