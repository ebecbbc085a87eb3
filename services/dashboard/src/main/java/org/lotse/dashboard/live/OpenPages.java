package org.lotse.dashboard.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.dashboard.frame.States;
import org.lotse.dashboard.live.store.Change;
import org.lotse.dashboard.overview.store.Counts;
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
class OpenPages implements SmartLifecycle {

    private final Map<UUID, Set<OpenPage>> byNetwork = new ConcurrentHashMap<>();
    private final Counts counts;
    private final JsonMapper json;

    /** From the beginning: the web server is started first, and a page that is opened at once is welcome. */
    private volatile boolean running = true;

    OpenPages(Counts counts, JsonMapper json) {
        this.counts = counts;
        this.json = json;
    }

    SseEmitter open(UUID network) {
        var page = new OpenPage();
        byNetwork
                .computeIfAbsent(network, first -> ConcurrentHashMap.newKeySet())
                .add(page);
        // what changed while the page was on its way to the browser would otherwise stay unsaid until the next change
        tell(new Change(network, Set.of(), false));
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
        byNetwork.values().forEach(pages -> pages.forEach(OpenPage::close));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Nobody knows what changed while nobody listened: every open page asks again for what it shows. */
    void lookAgain() {
        byNetwork.keySet().forEach(network -> tell(new Change(network, Set.of(), true)));
    }

    /** One at a time: figures that were read earlier must not reach a page later. */
    synchronized void tell(Change change) {
        var pages = of(change.network());
        if (!pages.isEmpty()) {
            var update = CurrentNetwork.during(change.network(), () -> update(change));
            pages.forEach(page -> page.offer(update));
        }
    }

    private Collection<OpenPage> of(UUID network) {
        return byNetwork.getOrDefault(network, Set.of());
    }

    private String update(Change change) {
        var matrix = counts.matrix();
        var figures = new TreeMap<>(matrix.named(States.CONTRACT, States.BEHAVIOUR));
        figures.put(
                "members",
                States.BELONGING.stream().mapToLong(matrix::ofContract).sum());
        return json.writeValueAsString(new Update(figures, List.copyOf(change.members()), change.many()));
    }

    /**
     * @param figures by the name that pages give them in {@code data-figure}
     * @param members whose rows changed
     * @param many more members changed than are named
     */
    record Update(Map<String, Long> figures, List<UUID> members, boolean many) {}
}
