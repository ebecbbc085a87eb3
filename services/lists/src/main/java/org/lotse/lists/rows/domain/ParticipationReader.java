package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.mapping.domain.RowMeaning;

/** Reads the participation of a row. */
final class ParticipationReader {
    private final LocalDate today;
    private final ZoneId zone;

    ParticipationReader(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    ParticipationData read(MappedRow mappedRow, EventData event) {
        RowMeaning meaning = mappedRow.mapping().rowMeans();
        ParticipationResponse participationResponse = answer(mappedRow, ImportField.RESPONSE);
        if (participationResponse == null
                && !mappedRow.mapping().has(ImportField.RESPONSE)
                && meaning == RowMeaning.REGISTERED) {
            participationResponse = ParticipationResponse.YES;
        }
        Integer minutes = MinutesReader.present(mappedRow);
        Boolean attended = attended(mappedRow, minutes);
        if (Boolean.TRUE.equals(attended) && event.day() != null && event.day().isAfter(today)) {
            mappedRow.flaw(
                    ImportField.EVENT_DAY,
                    RowErrorReason.ATTENDED_BEFORE_IT_HAPPENED,
                    event.day().toString());
        }
        return new ParticipationData(
                participationResponse, attended, minutes, mappedRow.time(ImportField.CHANGED_AT, zone));
    }

    private static @Nullable Boolean attended(MappedRow mappedRow, @Nullable Integer minutes) {
        if (mappedRow.mapping().has(ImportField.ATTENDED)) {
            ParticipationResponse ticked = answer(mappedRow, ImportField.ATTENDED);
            return ticked == ParticipationResponse.YES;
        }
        if (mappedRow.mapping().rowMeans() == RowMeaning.ATTENDED) {
            return minutes == null || minutes > 0;
        }
        return minutes == null ? null : minutes > 0;
    }

    private static @Nullable ParticipationResponse answer(MappedRow mappedRow, ImportField field) {
        String written = mappedRow.text(field);
        if (written == null) {
            return null;
        }
        Optional<ParticipationResponse> answer = ParticipationResponse.of(written);
        if (answer.isEmpty()) {
            mappedRow.flaw(field, RowErrorReason.ANSWER_NOT_UNDERSTOOD, "");
        }
        return answer.orElse(null);
    }
}
