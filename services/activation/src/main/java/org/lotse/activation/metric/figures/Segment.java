package org.lotse.activation.metric.figures;

import java.util.List;

/** The codes of one member that were valid on a day; {@link MetricNames#UNKNOWN} where there was none. Immutable. */
final class Segment {

    /** By index in {@link MetricNames#DIMENSIONS}; the empty value of "all" comes first. */
    private final List<String> values;

    // cached: used some hundred times for each member counted
    private final int hash;

    Segment(String region, String size, String sector, String type, String category) {
        this.values = List.of("", region, size, sector, type, category);
        this.hash = values.hashCode();
    }

    String region() {
        return value(1);
    }

    String size() {
        return value(2);
    }

    String sector() {
        return value(3);
    }

    String type() {
        return value(4);
    }

    String category() {
        return value(5);
    }

    /** @param dimension index in {@link MetricNames#DIMENSIONS} */
    String value(int dimension) {
        return values.get(dimension);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || (o instanceof Segment other && hash == other.hash && values.equals(other.values));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
