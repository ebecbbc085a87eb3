package org.lotse.dashboard.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.dashboard.layout.StateNames;
import org.lotse.dashboard.live.store.ReadModelChange;
import org.lotse.dashboard.overview.store.MemberCounts;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open pages by network. An update is computed once per network and sent to all of its pages. Stops before the web server, which would
 * otherwise wait for every open page as for a running request.
 */
@Component
class SseConnections implements SmartLifecycle {

    private final Map<UUID, Set<SseConnection>> byNetwork = new ConcurrentHashMap<>();
    private final MemberCounts counts;
    private final JsonMapper json;

    /** True before {@link #start}: the web server starts first, and pages may be opened at once. */
    private volatile boolean running = true;

    SseConnections(MemberCounts counts, JsonMapper json) {
        this.counts = counts;
        this.json = json;
    }

    SseEmitter open(UUID network) {
        var page = new SseConnection();
        byNetwork
                .computeIfAbsent(network, first -> ConcurrentHashMap.newKeySet())
                .add(page);
        var stream = page.open(() -> of(network).remove(page));
        try {
            // covers changes while the page was being loaded; they would otherwise stay invisible until the next change
            publish(new ReadModelChange(network, Set.of(), false));
        } catch (RuntimeException e) {
            page.close();
            throw e;
        }
        if (!running) {
            page.close();
        }
        return stream;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        byNetwork.values().forEach(pages -> pages.forEach(SseConnection::close));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Makes every open page reload its figures, since changes may have been missed while the listener was disconnected. */
    void requestRefresh() {
        byNetwork.keySet().forEach(network -> publish(new ReadModelChange(network, Set.of(), true)));
    }

    /** Synchronized so that older figures never reach a page after newer ones. */
    synchronized void publish(ReadModelChange change) {
        var pages = of(change.network());
        if (!pages.isEmpty()) {
            var update = CurrentNetwork.during(change.network(), () -> update(change));
            pages.forEach(page -> page.offer(update));
        }
    }

    private Collection<SseConnection> of(UUID network) {
        return byNetwork.getOrDefault(network, Set.of());
    }

    private String update(ReadModelChange change) {
        var matrix = counts.matrix();
        var figures = new TreeMap<>(matrix.named(StateNames.CONTRACT, StateNames.BEHAVIOUR));
        figures.put(
                "members",
                StateNames.BELONGING.stream().mapToLong(matrix::ofContract).sum());
        return json.writeValueAsString(new PageUpdate(figures, List.copyOf(change.members()), change.many()));
    }

    /**
     * @param figures by their {@code data-figure} names on the pages
     * @param members whose rows changed
     * @param many true if more members changed than are named
     */
    record PageUpdate(Map<String, Long> figures, List<UUID> members, boolean many) {}
}
