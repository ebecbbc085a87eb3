package org.lotse.lists.mapping.domain;

import java.util.EnumSet;
import java.util.Set;

/** The fields that apply to each kind of list. */
public final class ListKindFields {
    private static final Set<ImportField> MEMBER_FIELDS = EnumSet.range(ImportField.MEMBER, ImportField.ROLE);
    private static final Set<ImportField> EVENT_FIELDS = EnumSet.range(ImportField.EVENT, ImportField.SESSION);

    private ListKindFields() {}

    public static Set<ImportField> of(ListKind kind) {
        return switch (kind) {
            case MEMBERS -> EnumSet.copyOf(MEMBER_FIELDS);
            case EVENTS -> {
                Set<ImportField> fields = EnumSet.copyOf(EVENT_FIELDS);
                fields.add(ImportField.HEADS);
                fields.add(ImportField.MINUTES);
                yield fields;
            }
            case REGISTRATIONS, ATTENDANCE -> EnumSet.allOf(ImportField.class);
        };
    }
}
