package org.lotse.engagement.receiving;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one message; one flaw a field is enough. */
final class Flaws {

    private final String path;
    private final List<Reading.Flaw> found = new ArrayList<>();

    /** @param path of the message in its request: empty, or {@code [3].} */
    Flaws(String path) {
        this.path = path;
    }

    void add(String field, String reason) {
        String at = path + field;
        if (found.stream().noneMatch(f -> f.field().equals(at))) {
            found.add(new Reading.Flaw(at, reason));
        }
    }

    Reading.Flaw ofTheWhole(String reason) {
        return new Reading.Flaw(path.isEmpty() ? "body" : path.substring(0, path.length() - 1), reason);
    }

    List<Reading.Flaw> all() {
        return List.copyOf(found);
    }
}
