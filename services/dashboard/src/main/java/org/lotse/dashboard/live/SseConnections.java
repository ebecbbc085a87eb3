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
import org.lotse.gate.CurrentNetwork;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages that are open now, by network. What changed is computed once and goes to all of them. Stops before the web server does, which
 * would otherwise wait for every open page as for a request that still runs.
 */
@Component
class SseConnections implements SmartLifecycle {

    private final Map<UUID, Set<SseConnection>> byNetwork = new ConcurrentHashMap<>();
    private final MemberCounts counts;
    private final JsonMapper json;

    /** From the beginning: the web server is started first, and a page that is opened at once is welcome. */
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
        // what changed while the page was on its way to the browser would otherwise stay unsaid until the next change
        publish(new ReadModelChange(network, Set.of(), false));
        var stream = page.open(() -> of(network).remove(page));
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

    /** Nobody knows what changed while nobody listened: every open page asks again for what it shows. */
    void requestRefresh() {
        byNetwork.keySet().forEach(network -> publish(new ReadModelChange(network, Set.of(), true)));
    }

    /** One at a time: figures that were read earlier must not reach a page later. */
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
     * @param figures by the name that pages give them in {@code data-figure}
     * @param members whose rows changed
     * @param many more members changed than are named
     */
    record PageUpdate(Map<String, Long> figures, List<UUID> members, boolean many) {}
}
