package org.lotse.topics;

import java.util.List;

/**
 * What a {@link TopicCreator} did.
 *
 * @param made names of the topics that were missing
 * @param mended settings that differed and are now as the catalogue says
 */
public record TopicReport(List<String> made, List<TopicDifference> mended) {

    public TopicReport {
        made = List.copyOf(made);
        mended = List.copyOf(mended);
    }
}
