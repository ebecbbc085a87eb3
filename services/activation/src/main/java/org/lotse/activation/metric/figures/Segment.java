package org.lotse.activation.metric.figures;

/** The codes of one member that were valid on a day; {@link Metrics#UNKNOWN} where none was. */
record Segment(String region, String size, String sector, String type, String category) {

    /** @param dimension position in {@link Metrics#DIMENSIONS}; the empty value of "all" is the first */
    String value(int dimension) {
        return switch (dimension) {
            case 0 -> "";
            case 1 -> region;
            case 2 -> size;
            case 3 -> sector;
            case 4 -> type;
            case 5 -> category;
            default -> throw new IllegalArgumentException("no dimension " + dimension);
        };
    }
}
