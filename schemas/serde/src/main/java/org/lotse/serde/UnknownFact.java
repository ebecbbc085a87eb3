package org.lotse.serde;

import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;

/**
 * A fact whose kind this build does not know, because its writer is newer. It can be read field by field; a reader that switches
 * over the kinds it knows passes it by.
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
