package org.lotse.lists.working;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.lotse.lists.files.Rows;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.neighbours.NetworkZones;
import org.lotse.lists.reading.domain.RowReader;
import org.lotse.lists.store.Files;
import org.lotse.lists.surveying.domain.Headings;
import org.lotse.lists.surveying.domain.Survey;
import org.springframework.stereotype.Component;

/** Goes through the rows of an import, as often as anybody asks; the same file and mapping always read the same. */
@Component
public class Readings {
    private final Files files;
    private final NetworkZones zones;

    Readings(Files files, NetworkZones zones) {
        this.files = files;
        this.zones = zones;
    }

    public Rows rows(ImportJob job) {
        return Rows.of(
                files.open(job.id()), job.dialect().encoding(), job.dialect().delimiter());
    }

    /** Days are judged as of the day of the upload, so that work resumed after midnight judges alike. */
    public RowReader reader(ImportJob job) {
        LocalDate uploaded = LocalDate.ofInstant(job.createdAt(), ZoneOffset.UTC);
        ZoneId zone = zones.of(job.networkId());
        return new RowReader(job.headers(), job.mapping(), job.dialect(), uploaded, zone);
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
