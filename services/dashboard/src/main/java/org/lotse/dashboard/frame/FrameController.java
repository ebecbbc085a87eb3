package org.lotse.dashboard.frame;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.dashboard.entry.Viewer;
import org.lotse.dashboard.entry.Viewers;
import org.lotse.dashboard.projection.Progress;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives every page its {@code frame}. */
@ControllerAdvice
class FrameController {

    private final Networks known;

    private final Progress progress;

    FrameController(Networks known, Progress progress) {
        this.known = known;
        this.progress = progress;
    }

    @ModelAttribute("frame")
    Frame frame(ServletWebRequest web) {
        var viewer = Viewers.of(web).orElse(null);
        var path = web.getRequest().getRequestURI();
        return new Frame(
                viewer,
                viewer == null ? List.of() : Place.openTo(viewer),
                Arrays.stream(Place.values())
                        .filter(place -> place.contains(path))
                        .findFirst()
                        .orElse(null),
                viewer == null ? Map.of() : networksOf(viewer),
                path,
                languages(web));
    }

    /** True while the pages are far behind the facts, so that a banner can say so. */
    @ModelAttribute("rebuilding")
    boolean rebuilding() {
        return progress.rebuilding();
    }

    private Map<UUID, String> networksOf(Viewer viewer) {
        var networks = new LinkedHashMap<UUID, String>();
        viewer.networks().forEach(id -> networks.put(id, known.of(id).name()));
        return networks;
    }

    private static Map<String, String> languages(ServletWebRequest web) {
        var addresses = new LinkedHashMap<String, String>();
        FrameConfiguration.LANGUAGES.forEach(language -> addresses.put(
                language.getLanguage(),
                "?"
                        + ServletUriComponentsBuilder.fromRequest(web.getRequest())
                                .replaceQueryParam("lang", language.getLanguage())
                                .build()
                                .getQuery()));
        return addresses;
    }
}
