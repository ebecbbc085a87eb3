package org.lotse.observability;

/** The names of the ids that log lines carry. Ids only: a name or an address of a person never gets into a field. */
public final class LogFields {

    public static final String TRACE = "traceId";
    public static final String SPAN = "spanId";
    public static final String REQUEST = "requestId";
    public static final String NETWORK = "networkId";

    /** Of a batch of records: the traces it belongs to, the first ten. */
    public static final String TRACES = "traceIds";

    private LogFields() {}
}
