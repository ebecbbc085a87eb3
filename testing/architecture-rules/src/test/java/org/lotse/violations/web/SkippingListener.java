package org.lotse.violations.web;

import java.util.List;
import org.springframework.kafka.annotation.KafkaListener;

/** Reads a batch as if each null were a tombstone. */
final class SkippingListener {

    @KafkaListener(topics = "members.facts.v1")
    int read(List<String> batch) {
        return batch.size();
    }
}
