package org.lotse.gate;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Names for things. */
public final class Uuids {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final NameBasedGenerator NAMED = Generators.nameBasedGenerator();
    private static final char UNIT_SEPARATOR = '\u001f';

    private Uuids() {}

    /** A new id, UUID version 7: ids made later sort later, to the millisecond. */
    public static UUID next() {
        return NEXT.generate();
    }

    /**
     * The id of something that somebody else named, UUID version 5: the same source and name give the same id for ever, so that a
     * repeated request or import finds what it made before.
     *
     * @param source who named it, for example {@code "list:" + networkId}
     * @param externalId its name there
     */
    public static UUID of(String source, String externalId) {
        return NAMED.generate(source + UNIT_SEPARATOR + externalId);
    }
}
