package org.lotse.serde;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;

/** The meaning of each field of a schema, by its path. Avro's rules of compatibility do not compare meanings. */
final class FieldUnits {

    private final Map<String, String> units = new HashMap<>();

    private FieldUnits() {}

    /** @return the logical type with its parameters, or the plain type if there is none, for every field and every branch of a union */
    static Map<String, String> of(Schema schema) {
        var found = new FieldUnits();
        found.look("", schema);
        return found.units;
    }

    private void look(String path, Schema schema) {
        switch (schema.getType()) {
            case RECORD -> schema.getFields().forEach(field -> look(path + "/" + field.name(), field.schema()));
            case ARRAY -> look(path + "[]", schema.getElementType());
            case MAP -> look(path + "{}", schema.getValueType());
            case UNION -> schema.getTypes().forEach(branch -> look(path + "|" + branch.getType(), branch));
            default -> {
                LogicalType meaning = schema.getLogicalType();
                units.put(path, meaning == null ? "plain" : meaning.getName() + " " + schema.getObjectProps());
            }
        }
    }
}
