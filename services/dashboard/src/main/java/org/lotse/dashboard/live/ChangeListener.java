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

/** The thread that receives changes, merges them by network, and passes them to the open pages. */
@Component
class ChangeListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);

    /** Short enough to notice a stop. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** Limits a page to five updates a second, which is enough for a reader. */
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
        // assigned before start: the thread could run first, see another thread in the field and stop
        thread = listener;
        listener.start();
    }

    /** The thread stops when it notices. An interrupt would close the connection in use, possibly one of the pool. */
    @Override
    public void stop() {
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Also false for a stopping thread that a restart has already replaced. */
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
