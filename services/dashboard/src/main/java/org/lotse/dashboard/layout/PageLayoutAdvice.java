package org.lotse.dashboard.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.dashboard.login.Viewer;
import org.lotse.dashboard.login.ViewerResolver;
import org.lotse.dashboard.projection.ProjectionLag;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Adds {@code frame} to the model of every page. */
@ControllerAdvice
class PageLayoutAdvice {

    private final NetworkInfoCache known;

    private final ProjectionLag projectionLag;

    PageLayoutAdvice(NetworkInfoCache known, ProjectionLag projectionLag) {
        this.known = known;
        this.projectionLag = projectionLag;
    }

    @ModelAttribute("frame")
    PageLayout frame(ServletWebRequest web) {
        var viewer = ViewerResolver.of(web).orElse(null);
        var path = web.getRequest().getRequestURI();
        return new PageLayout(
                viewer,
                viewer == null ? List.of() : NavigationItem.itemsFor(viewer),
                Arrays.stream(NavigationItem.values())
                        .filter(navigationItem -> navigationItem.contains(path))
                        .findFirst()
                        .orElse(null),
                viewer == null ? Map.of() : networksOf(viewer),
                path,
                languages(web));
    }

    /** True while the read models are far behind the topics; the layout then shows a banner. */
    @ModelAttribute("rebuilding")
    boolean rebuilding() {
        return projectionLag.rebuilding();
    }

    private Map<UUID, String> networksOf(Viewer viewer) {
        var networks = new LinkedHashMap<UUID, String>();
        viewer.networks().forEach(id -> networks.put(id, known.of(id).name()));
        return networks;
    }

    private static Map<String, String> languages(ServletWebRequest web) {
        var addresses = new LinkedHashMap<String, String>();
        DashboardWebConfiguration.LANGUAGES.forEach(language -> addresses.put(
                language.getLanguage(),
                "?"
                        + ServletUriComponentsBuilder.fromRequest(web.getRequest())
                                .replaceQueryParam("lang", language.getLanguage())
                                .build()
                                .getQuery()));
        return addresses;
    }
}
