package org.lotse.topics;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Explains an error of a Kafka client to an operator. */
public final class BrokerErrors {

    private static final String UNRESOLVABLE = "No resolvable bootstrap urls";

    private BrokerErrors() {}

    /**
     * @param error as a client threw it; an {@link ExecutionException} is unwrapped
     * @param bootstrapServers address that the client tried to connect to
     */
    public static BrokerException explain(Throwable error, String bootstrapServers) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case AuthenticationException e -> {
                    return refused(
                            "The broker at %s does not accept this client's credentials (%s). Correct the settings"
                                    + " spring.kafka.security and spring.kafka.properties.sasl.",
                            bootstrapServers, e);
                }
                case AuthorizationException e -> {
                    return refused(
                            "The broker at %s does not allow this client what it needs (%s). Grant the rights with kafka-acls.sh.",
                            bootstrapServers, e);
                }
                case UnsupportedVersionException e -> {
                    return refused("The broker at %s is too old (%s). Use Kafka 4.2 or newer.", bootstrapServers, e);
                }
                case InvalidReplicationFactorException e -> {
                    return refused(
                            "The cluster at %s has too few brokers (%s). Start more brokers, or lower lotse.topics.replication-factor.",
                            bootstrapServers, e);
                }
                case PolicyViolationException e -> {
                    return refused(
                            "A policy of the cluster at %s forbids the topic (%s). Change the policy or the settings lotse.topics.*.",
                            bootstrapServers, e);
                }
                case ConfigException e
                when !String.valueOf(e.getMessage()).contains(UNRESOLVABLE) -> {
                    return refused("The settings for the broker at %s are wrong: %s.", bootstrapServers, e);
                }
                default -> {}
            }
        }
        return new BrokerException(
                "No broker answers at %s. Start it, or correct spring.kafka.bootstrap-servers."
                        .formatted(bootstrapServers),
                true,
                error);
    }

    private static BrokerException refused(String sentence, String bootstrapServers, Exception cause) {
        String reason = String.valueOf(cause.getMessage()).replaceFirst("\\.$", "");
        return new BrokerException(sentence.formatted(bootstrapServers, reason), false, cause);
    }
}
