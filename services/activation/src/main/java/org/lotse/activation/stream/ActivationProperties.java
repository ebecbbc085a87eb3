package org.lotse.activation.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code activation.*}.
 *
 * @param commit how long facts may be gathered before results are visible, 10 ms to 10 s
 * @param stateDir folder of the state stores; it belongs to one broker and may be deleted, the stores are rebuilt from their changelogs
 * @param store where histories are kept while running: MEMORY is faster and lighter up to some 100 000 members
 * @param group name of the application on the broker; its changelogs and offsets carry it
 * @param address where the other instances reach this one, as {@code host:port} of its own HTTP; needed where several run on different
 *     machines; 127.0.0.1 and the port it listens on if left out
 * @param threads stream threads, 1 to 64; more than partitions are idle
 * @param standbys copies of each partition's stores that further instances keep up to date, 0 to 10, so that one of them is current soon
 *     after an instance was lost; one setting of the whole group, so give all instances the same. Copies that no instance is left for
 *     are not kept. The broker allows 2 unless its {@code group.streams.max.standby.replicas} says otherwise
 * @param sessionTimeout after which an instance that is not heard from counts as lost, 2 s to 1 min, with four heartbeats in it; one setting of
 *     the whole group. The broker must allow it: its {@code group.streams.min.session.timeout.ms} is 45 s unless set. Left out, it is 45 s
 *     where {@code standbys} are set, and the broker's own otherwise
 * @param transactionTimeout how long the transaction of a killed instance keeps its successor waiting for its offsets at most, 5 s to
 *     5 min; a publication that takes longer is given up and done again, so it must fit the slowest machine
 */
@Validated
@ConfigurationProperties(prefix = "activation", ignoreUnknownFields = false)
public record ActivationProperties(
        @DefaultValue("100ms") @DurationMin(millis = 10) @DurationMax(seconds = 10)
        Duration commit,

        Path stateDir,
        @DefaultValue("DISK") StoreType store,
        @DefaultValue("activation") String group,

        @Nullable
        @Pattern(
                regexp = "[A-Za-z0-9._-]+:[1-9][0-9]{0,4}",
                message = "must be host:port, for example activation-0.activation:8080")
        String address,

        @DefaultValue("1") @Min(1) @Max(64) int threads,
        @DefaultValue("0") @Min(0) @Max(10) int standbys,

        @Nullable @DurationMin(seconds = 2) @DurationMax(minutes = 1)
        Duration sessionTimeout,

        @DefaultValue("90s") @DurationMin(seconds = 5) @DurationMax(minutes = 5)
        Duration transactionTimeout) {

    /** Where the state stores live. */
    public enum StoreType {
        DISK,
        MEMORY
    }
}
