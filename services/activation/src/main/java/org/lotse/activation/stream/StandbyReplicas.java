package org.lotse.activation.stream;

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
 * How many copies of each store other instances of the group keep up to date. With the protocol {@code streams} the broker deals out the
 * tasks, so {@code num.standby.replicas} of an instance does nothing; it is a setting of the group, kept by the broker, and a change takes
 * effect on running instances, too.
 */
final class StandbyReplicas {

    private static final Logger LOG = LoggerFactory.getLogger(StandbyReplicas.class);
    private static final String SETTING = "streams.num.standby.replicas";

    private final ConfigResource group;
    private final Map<String, Object> settings = new HashMap<>();

    /** @param settings those of the stream */
    StandbyReplicas(Properties settings) {
        group = new ConfigResource(
                ConfigResource.Type.GROUP, settings.getProperty(StreamsConfig.APPLICATION_ID_CONFIG));
        settings.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                this.settings.put((String) name, value);
            }
        });
    }

    /**
     * Tells the broker if it has another number.
     *
     * @throws IllegalStateException if the broker does not allow as many, or not by this user; the message says the way out
     */
    void set(int copies) {
        try (Admin admin = Admin.create(settings)) {
            String wanted = Integer.toString(copies);
            if (wanted.equals(current(admin))) {
                return;
            }
            var change = new AlterConfigOp(new ConfigEntry(SETTING, wanted), OpType.SET);
            Succession.answer(admin.incrementalAlterConfigs(Map.of(group, List.of(change)))
                    .all());
            LOG.info("Other instances of {} keep {} copies of each store", group.name(), wanted);
        } catch (AuthorizationException forbidden) {
            throw refused(
                    copies,
                    "allow this user to read and to change the settings of the group (ALTER_CONFIGS)",
                    forbidden);
        } catch (InvalidConfigurationException | InvalidRequestException tooMany) {
            throw refused(copies, "choose fewer, or raise the broker's group.streams.max.standby.replicas", tooMany);
        } catch (RetriableException away) {
            LOG.warn(
                    "The broker cannot be asked now, so the group keeps as many copies of each store as before; the next"
                            + " start sets activation.standbys={}: {}",
                    copies,
                    away.getMessage());
        }
    }

    private @Nullable String current(Admin admin) {
        KafkaFuture<Config> asked =
                admin.describeConfigs(List.of(group)).values().get(group);
        if (asked == null) {
            return null;
        }
        ConfigEntry entry = Succession.answer(asked).get(SETTING);
        return entry == null ? null : entry.value();
    }

    private IllegalStateException refused(int copies, String wayOut, RuntimeException reason) {
        return new IllegalStateException(
                "The broker refuses activation.standbys=" + copies + " for the group " + group.name() + " ("
                        + reason.getMessage() + "): " + wayOut,
                reason);
    }
}
