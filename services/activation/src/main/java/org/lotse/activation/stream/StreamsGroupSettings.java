package org.lotse.activation.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidRequestException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings that the broker keeps for the group of this application. With the protocol {@code streams} the broker assigns the tasks and
 * sets the heartbeat interval, so {@code num.standby.replicas} or {@code session.timeout.ms} of an instance have no effect. A change takes
 * effect on running instances, too.
 *
 * <p>As soon as a group has one setting of its own, Kafka 4.2.1 takes the others from its built-in defaults (session timeout 45 s) and no
 * longer from the broker's settings, so another session timeout must be set here.
 */
final class StreamsGroupSettings {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsGroupSettings.class);
    private static final String COPIES = "streams.num.standby.replicas";
    private static final String SESSION = "streams.session.timeout.ms";
    private static final String HEARTBEAT = "streams.heartbeat.interval.ms";

    /** Number of heartbeats that may be missed before an instance counts as lost. */
    private static final int HEARTBEATS = 4;

    private final ConfigResource group;
    private final Map<String, Object> settings = new HashMap<>();

    /** @param settings of the stream */
    StreamsGroupSettings(Properties settings) {
        group = new ConfigResource(
                ConfigResource.Type.GROUP, settings.getProperty(StreamsConfig.APPLICATION_ID_CONFIG));
        settings.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                this.settings.put((String) name, value);
            }
        });
    }

    /**
     * Writes settings that differ to the broker.
     *
     * @param copies of each store that other instances keep
     * @param sessionTimeout time without a heartbeat after which an instance counts as lost; null: the broker's value
     * @throws IllegalStateException if the broker rejects a value, or this user may not set it; the message names the remedy
     */
    void set(int copies, @Nullable Duration sessionTimeout) {
        Map<String, String> wanted = new HashMap<>();
        wanted.put(COPIES, Integer.toString(copies));
        if (sessionTimeout != null) {
            wanted.put(SESSION, Long.toString(sessionTimeout.toMillis()));
            wanted.put(
                    HEARTBEAT,
                    Long.toString(sessionTimeout.dividedBy(HEARTBEATS).toMillis()));
        }
        try (Admin admin = Admin.create(settings)) {
            List<AlterConfigOp> changes = changes(current(admin), wanted);
            if (!changes.isEmpty()) {
                GroupTakeover.answer(
                        admin.incrementalAlterConfigs(Map.of(group, changes)).all());
                LOG.info("The broker's settings of the group {} are now {}", group.name(), wanted);
            }
        } catch (AuthorizationException forbidden) {
            throw refused(
                    copies,
                    sessionTimeout,
                    "allow this user to read and to change the settings of the group (ALTER_CONFIGS)",
                    forbidden);
        } catch (InvalidConfigurationException | InvalidRequestException outOfBounds) {
            throw refused(
                    copies,
                    sessionTimeout,
                    "keep within the broker's group.streams.max.standby.replicas, group.streams.min.session.timeout.ms and"
                            + " group.streams.min.heartbeat.interval.ms (a quarter of the session's), or change those",
                    outOfBounds);
        } catch (RetriableException away) {
            LOG.warn(
                    "The broker cannot be asked now, so the settings of the group stay as they are; the next start sets {}: {}",
                    wanted,
                    away.getMessage());
        }
    }

    private static List<AlterConfigOp> changes(Map<String, ConfigEntry> current, Map<String, String> wanted) {
        List<AlterConfigOp> changes = new ArrayList<>();
        for (String name : List.of(COPIES, SESSION, HEARTBEAT)) {
            ConfigEntry entry = current.get(name);
            String value = wanted.get(name);
            if (value != null && (entry == null || !value.equals(entry.value()))) {
                changes.add(new AlterConfigOp(new ConfigEntry(name, value), OpType.SET));
            } else if (value == null && entry != null && entry.source() == ConfigSource.DYNAMIC_GROUP_CONFIG) {
                changes.add(new AlterConfigOp(new ConfigEntry(name, null), OpType.DELETE));
            }
        }
        return changes;
    }

    private Map<String, ConfigEntry> current(Admin admin) {
        KafkaFuture<Config> asked =
                admin.describeConfigs(List.of(group)).values().get(group);
        Map<String, ConfigEntry> found = new HashMap<>();
        if (asked != null) {
            GroupTakeover.answer(asked).entries().forEach(entry -> found.put(entry.name(), entry));
        }
        return found;
    }

    private IllegalStateException refused(
            int copies, @Nullable Duration sessionTimeout, String wayOut, RuntimeException reason) {
        return new IllegalStateException(
                "The broker refuses activation.standbys=" + copies + " or activation.session-timeout="
                        + (sessionTimeout == null ? "" : sessionTimeout.toMillis() + "ms") + " for the group "
                        + group.name() + " (" + reason.getMessage() + "): " + wayOut,
                reason);
    }
}
