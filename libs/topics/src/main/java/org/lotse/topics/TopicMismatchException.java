package org.lotse.topics;

import java.util.List;
import java.util.stream.Collectors;

/** Topics are missing or differ from the catalogue. The message names each difference and its remedy. */
public final class TopicMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TopicDifference> differences;

    /** @param differences at least one */
    public TopicMismatchException(List<TopicDifference> differences) {
        super(differences.stream().map(TopicDifference::sentence).collect(Collectors.joining(" ")));
        this.differences = List.copyOf(differences);
    }

    public List<TopicDifference> differences() {
        return differences;
    }
}
