package org.lotse.topics;

import java.util.List;

/**
 * The result of a {@link TopicCreator}.
 *
 * @param made names of the topics that were created
 * @param mended settings that differed and have been reset to the catalogue
 */
public record TopicReport(List<String> made, List<TopicDifference> mended) {

    public TopicReport {
        made = List.copyOf(made);
        mended = List.copyOf(mended);
    }
}
