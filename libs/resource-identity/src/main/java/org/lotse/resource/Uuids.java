package org.lotse.resource;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Generates ids. */
public final class Uuids {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final NameBasedGenerator NAMED = Generators.nameBasedGenerator();
    private static final char UNIT_SEPARATOR = '\u001f';

    private Uuids() {}

    /** A new id, UUID version 7: ids generated later sort later, to the millisecond. */
    public static UUID next() {
        return NEXT.generate();
    }

    /**
     * The id of a thing that another system named, UUID version 5. The same source and name always give the same id, so that a repeated
     * request or import finds what it created before.
     *
     * @param source the system that named it, for example {@code "list:" + networkId}
     * @param externalId its name in that system
     */
    public static UUID of(String source, String externalId) {
        return NAMED.generate(source + UNIT_SEPARATOR + externalId);
    }
}
