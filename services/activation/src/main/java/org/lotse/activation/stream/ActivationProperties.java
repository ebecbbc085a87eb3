package org.lotse.activation.stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.storage.StoreType;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings under {@code activation.*}.
 *
 * @param commit how long facts may be collected before results are visible, 10 ms to 10 s
 * @param stateDir folder of the state stores; it belongs to one broker and may be deleted, the stores are rebuilt from their changelogs
 * @param store where histories are kept while running: MEMORY is faster and lighter up to some 100 000 members
 * @param group name of the application on the broker, used by its changelogs and offsets
 * @param address where other instances reach the HTTP port of this one, as {@code host:port}; required if instances run on different
 *     machines; default: 127.0.0.1 and the port it listens on
 * @param threads stream threads, 1 to 64; threads beyond the number of partitions are idle
 * @param standbys copies of each partition's stores that other instances keep up to date, 0 to 10, so that one of them takes over quickly
 *     when an instance is lost; a setting of the whole group, so give all instances the same. A copy needs an instance of its own; without
 *     one it is not kept. The broker allows 2 unless its {@code group.streams.max.standby.replicas} is set
 * @param sessionTimeout time without a heartbeat after which an instance counts as lost, 2 s to 1 min, four heartbeats long; a setting of
 *     the whole group. The broker must allow it: its {@code group.streams.min.session.timeout.ms} is 45 s unless set. Default: 45 s if
 *     {@code standbys} are set, otherwise the broker's value
 * @param transactionTimeout longest time that the open transaction of a killed instance can block its successor from reading the offsets,
 *     5 s to 5 min; a publication that takes longer is aborted and repeated, so it must fit the slowest machine
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
        Duration transactionTimeout) {}
