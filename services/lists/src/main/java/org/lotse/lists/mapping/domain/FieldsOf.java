package org.lotse.lists.mapping.domain;

import java.util.EnumSet;
import java.util.Set;

/** The fields that make sense in each kind of list. */
public final class FieldsOf {
    private static final Set<Field> MEMBER_FIELDS = EnumSet.range(Field.MEMBER, Field.ROLE);
    private static final Set<Field> EVENT_FIELDS = EnumSet.range(Field.EVENT, Field.SESSION);

    private FieldsOf() {}

    public static Set<Field> kind(ListKind kind) {
        return switch (kind) {
            case MEMBERS -> EnumSet.copyOf(MEMBER_FIELDS);
            case EVENTS -> {
                Set<Field> fields = EnumSet.copyOf(EVENT_FIELDS);
                fields.add(Field.HEADS);
                fields.add(Field.MINUTES);
                yield fields;
            }
            case REGISTRATIONS, ATTENDANCE -> EnumSet.allOf(Field.class);
        };
    }
}
