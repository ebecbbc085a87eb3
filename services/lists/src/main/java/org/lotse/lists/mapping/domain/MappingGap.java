package org.lotse.lists.mapping.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A field that the list must have to be imported.
 *
 * @param reason message to the user, with the remedy
 */
public record MappingGap(ImportField field, String reason) {
    /** The missing fields; empty when the mapping can be used. */
    public static List<MappingGap> of(ColumnMapping mapping) {
        List<MappingGap> gaps = new ArrayList<>();
        boolean aboutMembers = mapping.kind() != ListKind.EVENTS;
        boolean aboutEvents = mapping.kind() != ListKind.MEMBERS;
        if (aboutMembers && !mapping.hasAny(ImportField.MEMBER, ImportField.MEMBER_ID)) {
            gaps.add(new MappingGap(
                    ImportField.MEMBER,
                    "No column names the member. Say which column holds the company or organisation."));
        }
        if (aboutEvents && !mapping.hasAny(ImportField.EVENT, ImportField.EVENT_ID)) {
            gaps.add(new MappingGap(
                    ImportField.EVENT,
                    "No column names the event. Say which column holds its title, or give one title for all rows."));
        }
        if (aboutEvents
                && mapping.has(ImportField.EVENT)
                && !mapping.hasAny(ImportField.EVENT_DAY, ImportField.EVENT_YEAR)) {
            gaps.add(
                    new MappingGap(
                            ImportField.EVENT_DAY,
                            "No column says when the events were. Say which one holds the date or the year, or give one date for all rows."));
        }
        if (mapping.kind() == ListKind.REGISTRATIONS
                && !mapping.has(ImportField.RESPONSE)
                && mapping.rowMeans() == RowMeaning.NOTHING) {
            gaps.add(new MappingGap(
                    ImportField.RESPONSE,
                    "No column holds the answer. Say which one does, or that each row is a registration."));
        }
        if (mapping.kind() == ListKind.ATTENDANCE
                && !mapping.hasAny(ImportField.ATTENDED, ImportField.RESPONSE)
                && mapping.rowMeans() == RowMeaning.NOTHING) {
            gaps.add(new MappingGap(
                    ImportField.ATTENDED,
                    "No column says who was there. Say which one does, or that each row means attendance."));
        }
        return gaps;
    }
}
