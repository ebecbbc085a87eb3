package org.lotse.dashboard.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.live.store.PgNotificationListener;
import org.lotse.dashboard.live.store.ReadModelChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The one thread that hears of changes, gathers what comes together, and hands it to the open pages. */
@Component
class ChangeListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);

    /** Often enough to notice a stop. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** A page gets at most five updates a second; a reader cannot follow more, and a browser need not. */
    private static final Duration BREATH = Duration.ofMillis(200);

    private final JdbcConnectionDetails database;
    private final SseConnections pages;
    private volatile @Nullable Thread thread;

    ChangeListener(JdbcConnectionDetails database, SseConnections pages) {
        this.database = database;
        this.pages = pages;
    }

    @Override
    public void start() {
        var listener = Thread.ofVirtual().name("dashboard-live").unstarted(this::listen);
        // known before it runs: it may be quicker than this line, and would find that nobody wants it
        thread = listener;
        listener.start();
    }

    /** The thread leaves when it sees it. An interrupt would close the connection that it is using, also one of the pool. */
    @Override
    public void stop() {
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Also tells a thread that is on its way out from the one that a new start has put in its place. */
    private boolean wanted() {
        return Thread.currentThread().equals(thread);
    }

    private void listen() {
        while (wanted()) {
            try (var pgNotificationListener = PgNotificationListener.open(
                    database.getJdbcUrl(),
                    Objects.requireNonNullElse(database.getUsername(), ""),
                    Objects.requireNonNullElse(database.getPassword(), ""))) {
                pages.requestRefresh();
                while (wanted()) {
                    var changes =
                            gathered(pgNotificationListener.receive(PATIENCE)).values();
                    changes.forEach(pages::publish);
                    if (!changes.isEmpty()) {
                        LockSupport.parkNanos(BREATH.toNanos());
                    }
                }
            } catch (IllegalStateException | DataAccessException deaf) {
                if (wanted()) {
                    LOG.warn("Open pages get no updates until the database answers again: {}", deaf.getMessage());
                    LockSupport.parkNanos(PATIENCE.toNanos());
                }
            }
        }
    }

    private static Map<UUID, ReadModelChange> gathered(List<ReadModelChange> heard) {
        var byNetwork = new LinkedHashMap<UUID, ReadModelChange>();
        heard.forEach(change -> byNetwork.merge(change.network(), change, ReadModelChange::mergedWith));
        return byNetwork;
    }
}
