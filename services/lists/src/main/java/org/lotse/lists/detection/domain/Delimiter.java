package org.lotse.lists.detection.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The character between two cells. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /**
     * The delimiter that splits most lines of the sample into the same number of cells, at least two; more cells are better. COMMA when
     * no delimiter does: the list has one column.
     *
     * @param sample the first lines of the file; the last may be incomplete
     */
    public static Delimiter of(String sample) {
        return Arrays.stream(values())
                .max(Comparator.comparingDouble((Delimiter d) -> d.agreement(sample))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(COMMA);
    }

    private double agreement(String sample) {
        List<Integer> counts = cellsPerLine(sample);
        if (counts.isEmpty() || counts.getFirst() < 2) {
            return 0;
        }
        int header = counts.getFirst();
        long agreeing = counts.stream().filter(c -> c == header).count();
        return (double) agreeing / counts.size() + Math.min(header, 50) / 1000.0;
    }

    private List<Integer> cellsPerLine(String sample) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int cells = 1;
        boolean empty = true;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == sign) {
                cells++;
            } else if (!quoted && c == '\n') {
                if (!empty) {
                    counts.add(cells);
                }
                cells = 1;
                empty = true;
                continue;
            }
            empty &= c == '\r';
        }
        if (counts.isEmpty() && !empty) {
            counts.add(cells);
        }
        return counts;
    }
}
