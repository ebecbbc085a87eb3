package org.lotse.topics;

/**
 * One point in which a topic is not as the catalogue says.
 *
 * @param topic its name
 * @param setting what differs: a topic setting of Kafka, or {@code partitions}, {@code replication factor}, {@code topic}
 * @param wanted by the catalogue or the layout
 * @param found on the broker
 * @param remedy what the operator runs or changes, as one sentence
 */
public record TopicDifference(String topic, String setting, String wanted, String found, String remedy) {

    /** One sentence on the fault and one on the way out. */
    public String sentence() {
        return "Topic %s: %s is %s, but must be %s. %s".formatted(topic, setting, found, wanted, remedy);
    }
}
