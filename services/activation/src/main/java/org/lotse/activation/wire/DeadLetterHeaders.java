package org.lotse.activation.wire;

/** Header names of {@code activation.dead-letters.v1}; values are UTF-8 text. Original headers of the record are kept. */
public final class DeadLetterHeaders {

    /** Prefix of all these headers. */
    public static final String PREFIX = "lotse-";

    /** Kind of reason, see {@link FactDecoder.FactFlaw}. */
    public static final String FLAW = "lotse-flaw";
    /** A sentence that explains the reason. */
    public static final String REASON = "lotse-reason";
    /** Source of the record: topic, partition, offset. */
    public static final String TOPIC = "lotse-topic";

    public static final String PARTITION = "lotse-partition";
    public static final String OFFSET = "lotse-offset";
    /** Number of bytes of a value that was too large to copy; it exists only at its source position. */
    public static final String OMITTED_BYTES = "lotse-omitted-bytes";
    /** Only on a note that marks a dead letter of the same partition as replayed: the offset of that dead letter. */
    public static final String REPLAYED = "lotse-replayed";

    private DeadLetterHeaders() {}
}
