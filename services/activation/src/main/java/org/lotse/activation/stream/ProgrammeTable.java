package org.lotse.activation.stream;

import org.apache.avro.specific.SpecificRecord;

/** Every event of every network's programme. */
record ProgrammeTable(Workshop workshop) implements TableProcessor.Table {

    @Override
    public void take(SpecificRecord fact) {
        var noted = workshop.programme().read(fact);
        if (noted != null) {
            workshop.rulebooks().note(noted.network(), noted.occasion());
        }
    }
}
