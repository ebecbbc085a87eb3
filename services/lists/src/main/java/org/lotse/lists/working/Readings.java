package org.lotse.lists.working;

import org.lotse.lists.files.Rows;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.reading.domain.RowReader;
import org.lotse.lists.store.Files;
import org.lotse.lists.surveying.domain.Headings;
import org.lotse.lists.surveying.domain.Survey;
import org.springframework.stereotype.Component;

/** Goes through the rows of an import, as often as anybody asks; the same file and mapping always read the same. */
@Component
public class Readings {
    private final Files files;

    Readings(Files files) {
        this.files = files;
    }

    public Rows rows(ImportJob job) {
        return Rows.of(
                files.open(job.id()), job.dialect().encoding(), job.dialect().delimiter());
    }

    public RowReader reader(ImportJob job) {
        return new RowReader(job.headers(), job.mapping(), job.dialect(), job.uploadedOn(), job.zone());
    }

    Judged judge(ImportJob job) {
        return new Judged(() -> rows(job), reader(job), new Survey(headings(job)));
    }

    private static Headings headings(ImportJob job) {
        return new Headings(heading(job, Field.MEMBER_ID), heading(job, Field.EVENT_ID));
    }

    private static String heading(ImportJob job, Field field) {
        Mapping mapping = job.mapping();
        Integer at = mapping.columns().get(field);
        return at == null || at >= job.headers().size()
                ? field.name()
                : job.headers().get(at);
    }
}
