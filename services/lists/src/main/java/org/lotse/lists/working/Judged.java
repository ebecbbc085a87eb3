package org.lotse.lists.working;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.lists.files.Rows;
import org.lotse.lists.reading.domain.RowReader;
import org.lotse.lists.surveying.domain.Survey;
import org.lotse.lists.surveying.domain.Verdict;

/** The rows of an import seen together; tells what becomes of each, in order, as often as anybody asks. */
final class Judged {
    private final Supplier<Rows> rows;
    private final RowReader reader;
    private final Survey survey;

    Judged(Supplier<Rows> rows, RowReader reader, Survey survey) {
        this.rows = rows;
        this.reader = reader;
        this.survey = survey;
        try (Rows all = rows.get()) {
            all.forEachRemaining(line -> survey.see(reader.read(line)));
        }
    }

    void each(Consumer<Verdict> verdicts) {
        try (Rows all = rows.get()) {
            all.forEachRemaining(line -> verdicts.accept(survey.judge(reader.read(line))));
        }
    }
}
