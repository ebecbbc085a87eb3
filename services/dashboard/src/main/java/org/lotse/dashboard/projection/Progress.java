package org.lotse.dashboard.projection;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** How far the pages are behind the topics. While they are far behind, a banner says that figures are being rebuilt. */
@Component
public class Progress {

    /** Fewer than these are seconds of work; nobody needs to know. */
    private static final long WORTH_TELLING = 5_000;

    private final AtomicLong behind = new AtomicLong();

    public void behindBy(long facts) {
        behind.set(facts);
    }

    public boolean rebuilding() {
        return behind.get() > WORTH_TELLING;
    }
}
