package org.lotse.topics;

/** Creates differences with the command that fixes each one. The commands are part of Kafka. */
final class TopicRemedies {

    private TopicRemedies() {}

    static TopicDifference missing(String topic) {
        return new TopicDifference(
                topic,
                TopicComparison.PRESENCE,
                "present",
                "missing",
                "Run the topics job (image lotse/topics), which makes every topic with its settings.");
    }

    static TopicDifference forbidden(String topic) {
        return new TopicDifference(
                topic,
                TopicComparison.PRESENCE,
                "readable for this user",
                "not readable",
                ("Grant the rights: kafka-acls.sh --bootstrap-server BROKER --add --allow-principal User:NAME --operation Describe"
                                + " --operation DescribeConfigs --topic %s")
                        .formatted(topic));
    }

    static TopicDifference setting(String topic, String name, String wanted, String found) {
        return new TopicDifference(
                topic,
                name,
                wanted,
                found,
                ("Run the topics job again, or: kafka-configs.sh --bootstrap-server BROKER --alter --entity-type topics"
                                + " --entity-name %s --add-config %s=%s")
                        .formatted(topic, name, wanted));
    }

    static TopicDifference partitions(String topic, int wanted, int found) {
        return new TopicDifference(
                topic,
                TopicComparison.PARTITIONS,
                Integer.toString(wanted),
                Integer.toString(found),
                ("If facts are in it, set lotse.topics.partitions to the number of all topics, since partitions never change afterwards;"
                                + " if it is empty, remove it and run the job again: kafka-topics.sh --bootstrap-server BROKER"
                                + " --delete --topic %s")
                        .formatted(topic));
    }

    static TopicDifference copartition(String topic, String model, int wanted, int found) {
        return new TopicDifference(
                topic,
                TopicComparison.PARTITIONS,
                wanted + " as of " + model,
                Integer.toString(found),
                ("All topics keyed by member need the same number, or a member's facts never meet. If it is empty, remove it and run"
                                + " the topics job: kafka-topics.sh --bootstrap-server BROKER --delete --topic %s")
                        .formatted(topic));
    }

    static TopicDifference replication(String topic, int wanted, int found) {
        return new TopicDifference(
                topic,
                TopicComparison.REPLICATION_FACTOR,
                Integer.toString(wanted),
                Integer.toString(found),
                "Add copies with kafka-reassign-partitions.sh --bootstrap-server BROKER --execute"
                        + " --reassignment-json-file FILE, or set lotse.topics.replication-factor to " + found + ".");
    }
}
