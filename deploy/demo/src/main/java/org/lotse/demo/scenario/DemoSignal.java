package org.lotse.demo.scenario;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Anything else that a person did.
 *
 * @param key its name within the story
 * @param kind as in the type of a CloudEvent: {@code service-used}, {@code mail-opened} …
 * @param at in the network's zone
 * @param machine true when a link scanner did it and no person
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
