package org.lotse.engagement.ingestion;

import java.util.ArrayList;
import java.util.List;
import org.lotse.engagement.domain.ReceivedSignal;

/**
 * What was made of a request: its signals, or everything that is wrong with it.
 *
 * @param flaws empty when each message could be read
 */
record ParseResult(List<ReceivedSignal> received, List<ParseError> flaws) {

    /** @param field its path in the request, such as {@code [3].time} */
    record ParseError(String field, String reason) {}

    static ParseResult empty() {
        return new ParseResult(new ArrayList<>(), new ArrayList<>());
    }
}
