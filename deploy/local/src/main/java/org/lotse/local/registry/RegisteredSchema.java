package org.lotse.local.registry;

/**
 * A version of a subject.
 *
 * @param version counts within the subject, from 1
 * @param id identifies the schema text in the whole registry, from 1; two subjects with the same text share it
 * @param schema Avro schema as JSON text
 */
record RegisteredSchema(String subject, int version, int id, String schema) {}
