package org.lotse.engagement.ingestion;

import java.util.ArrayList;
import java.util.List;
import org.lotse.engagement.domain.ReceivedSignal;

/**
 * The result of parsing a request: its signals, or all errors.
 *
 * @param flaws empty when every message could be parsed
 */
record ParseResult(List<ReceivedSignal> received, List<ParseError> flaws) {

    /** @param field its path in the request, such as {@code [3].time} */
    record ParseError(String field, String reason) {}

    static ParseResult empty() {
        return new ParseResult(new ArrayList<>(), new ArrayList<>());
    }
}
