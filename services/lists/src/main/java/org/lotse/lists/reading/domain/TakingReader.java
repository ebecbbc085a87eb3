package org.lotse.lists.reading.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.mapping.domain.RowMeaning;

/** Reads what a row says about taking part. */
final class TakingReader {
    private final LocalDate today;
    private final ZoneId zone;

    TakingReader(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    TakingPart read(Cells cells, EventPart event) {
        RowMeaning meaning = cells.mapping().rowMeans();
        Answer answer = answer(cells, Field.RESPONSE);
        if (answer == null && !cells.mapping().has(Field.RESPONSE) && meaning == RowMeaning.REGISTERED) {
            answer = Answer.YES;
        }
        Integer minutes = Minutes.present(cells);
        Boolean attended = attended(cells, minutes);
        if (Boolean.TRUE.equals(attended) && event.day() != null && event.day().isAfter(today)) {
            cells.flaw(
                    Field.EVENT_DAY,
                    Reason.ATTENDED_BEFORE_IT_HAPPENED,
                    event.day().toString());
        }
        return new TakingPart(answer, attended, minutes, cells.time(Field.CHANGED_AT, zone));
    }

    private static @Nullable Boolean attended(Cells cells, @Nullable Integer minutes) {
        if (cells.mapping().has(Field.ATTENDED)) {
            Answer ticked = answer(cells, Field.ATTENDED);
            return ticked == Answer.YES;
        }
        if (cells.mapping().rowMeans() == RowMeaning.ATTENDED) {
            return minutes == null || minutes > 0;
        }
        return minutes == null ? null : minutes > 0;
    }

    private static @Nullable Answer answer(Cells cells, Field field) {
        String written = cells.text(field);
        if (written == null) {
            return null;
        }
        Optional<Answer> answer = Answer.of(written);
        if (answer.isEmpty()) {
            cells.flaw(field, Reason.ANSWER_NOT_UNDERSTOOD, "");
        }
        return answer.orElse(null);
    }
}
