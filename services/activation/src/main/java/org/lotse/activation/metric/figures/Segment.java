package org.lotse.activation.metric.figures;

import java.util.List;

/** The codes of one member that were valid on a day; {@link Metrics#UNKNOWN} where none was. */
record Segment(String region, String size, String sector, String type, String category) {

    /** In the order of {@link Metrics#DIMENSIONS}, beginning with the empty value of "all". */
    List<String> values() {
        return List.of("", region, size, sector, type, category);
    }
}
