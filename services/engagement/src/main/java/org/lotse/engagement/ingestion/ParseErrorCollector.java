package org.lotse.engagement.ingestion;

import java.util.ArrayList;
import java.util.List;

/** The errors of one message, at most one per field. */
final class ParseErrorCollector {

    private final String path;
    private final List<ParseResult.ParseError> found = new ArrayList<>();

    /** @param path of the message in its request: empty, or {@code [3].} */
    ParseErrorCollector(String path) {
        this.path = path;
    }

    void add(String field, String reason) {
        String at = path + field;
        if (found.stream().noneMatch(f -> f.field().equals(at))) {
            found.add(new ParseResult.ParseError(at, reason));
        }
    }

    ParseResult.ParseError ofTheWhole(String reason) {
        return new ParseResult.ParseError(path.isEmpty() ? "body" : path.substring(0, path.length() - 1), reason);
    }

    List<ParseResult.ParseError> all() {
        return List.copyOf(found);
    }
}
