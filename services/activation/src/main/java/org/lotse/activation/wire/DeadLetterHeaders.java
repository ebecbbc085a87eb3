package org.lotse.activation.wire;

/** Names of the headers of {@code activation.dead-letters.v1}; texts in UTF-8. Headers that the record had already are kept beside them. */
public final class DeadLetterHeaders {

    /** All of them begin so. */
    public static final String PREFIX = "lotse-";

    /** Kind of reason, see {@link FactDecoder.FactFlaw}. */
    public static final String FLAW = "lotse-flaw";
    /** A sentence. */
    public static final String REASON = "lotse-reason";
    /** Where the record was read: topic, partition, offset. */
    public static final String TOPIC = "lotse-topic";

    public static final String PARTITION = "lotse-partition";
    public static final String OFFSET = "lotse-offset";
    /** Number of bytes of a value too large to be carried on; it stays where it was read. */
    public static final String OMITTED_BYTES = "lotse-omitted-bytes";
    /** Only on the note that says of a letter of the same partition that it was sent again: the letter's offset. */
    public static final String REPLAYED = "lotse-replayed";

    private DeadLetterHeaders() {}
}
