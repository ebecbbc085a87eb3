package org.lotse.topics;

/**
 * One difference between a topic and the catalogue.
 *
 * @param topic its name
 * @param setting what differs: a Kafka topic setting, or {@code partitions}, {@code replication factor}, {@code topic}
 * @param wanted value in the catalogue or the layout
 * @param found value on the broker
 * @param remedy what the operator runs or changes, as one sentence
 */
public record TopicDifference(String topic, String setting, String wanted, String found, String remedy) {

    /** One sentence on the difference and one on the remedy. */
    public String sentence() {
        return "Topic %s: %s is %s, but must be %s. %s".formatted(topic, setting, found, wanted, remedy);
    }
}
