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
 * What the broker keeps about the group of this application. With the protocol {@code streams} the broker deals out the tasks and says how
 * often an instance must be heard from, so {@code num.standby.replicas} or {@code session.timeout.ms} of an instance do nothing; a change takes
 * effect on running instances, too.
 *
 * <p>As soon as a group has one setting of its own, Kafka 4.2.1 takes the others from its built-in defaults (45 s until an instance counts as
 * lost) and no longer from the broker's, so whoever wants another time must set it here.
 */
final class StreamsGroupSettings {

    private static final Logger LOG = LoggerFactory.getLogger(StreamsGroupSettings.class);
    private static final String COPIES = "streams.num.standby.replicas";
    private static final String SESSION = "streams.session.timeout.ms";
    private static final String HEARTBEAT = "streams.heartbeat.interval.ms";

    /** So many heartbeats may be lost before an instance counts as lost. */
    private static final int HEARTBEATS = 4;

    private final ConfigResource group;
    private final Map<String, Object> settings = new HashMap<>();

    /** @param settings those of the stream */
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
     * Tells the broker what differs.
     *
     * @param copies of each store that other instances keep
     * @param sessionTimeout after which a silent instance counts as lost; null: as the broker has it
     * @throws IllegalStateException if the broker does not allow that, or not by this user; the message says the way out
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
