package org.lotse.serde;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;

/**
 * A fact of a kind that this build does not have, because its writer is newer. Its fields can be read one by one; a reader that switches
 * over the known kinds skips it.
 */
public final class UnknownFact implements SpecificRecord {

    private final GenericRecord fields;

    UnknownFact(GenericRecord fields) {
        this.fields = fields;
    }

    /** Full name of its record, for example {@code org.lotse.facts.members.BranchOpened}. */
    public String kind() {
        return fields.getSchema().getFullName();
    }

    @Override
    public Schema getSchema() {
        return fields.getSchema();
    }

    @Override
    public Object get(int field) {
        return fields.get(field);
    }

    @Override
    public void put(int field, Object value) {
        throw new IllegalStateException("A fact is immutable: " + kind());
    }
}
