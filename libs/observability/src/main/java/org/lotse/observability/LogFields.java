package org.lotse.observability;

/** Names of the ids in log lines. Ids only: a person's name or address is never written into a field. */
public final class LogFields {

    public static final String TRACE = "traceId";
    public static final String SPAN = "spanId";
    public static final String REQUEST = "requestId";
    public static final String NETWORK = "networkId";

    /** The first ten traces of a batch of records. */
    public static final String TRACES = "traceIds";

    private LogFields() {}
}
