package org.lotse.activation.stream;

import org.apache.avro.specific.SpecificRecord;
import org.lotse.facts.policies.PolicyPublished;

/** Every edition of every network's policy. */
record PolicyTable(Workshop workshop) implements TableProcessor.Table {

    @Override
    public void take(SpecificRecord fact) {
        if (fact instanceof PolicyPublished published) {
            workshop.rulebooks()
                    .publish(
                            published.getHead().getNetworkId(),
                            workshop.policies().read(published));
        }
    }
}
