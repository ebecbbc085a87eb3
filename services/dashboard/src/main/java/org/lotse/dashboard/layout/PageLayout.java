package org.lotse.dashboard.layout;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.login.Viewer;

/**
 * The parts of the layout around a page.
 *
 * @param viewer null before login
 * @param places items of the navigation
 * @param here item of this page; null for pages outside the navigation
 * @param networks names of the viewer's networks by id, in the token's order
 * @param address path and query of this page, for links that change one parameter
 * @param languages address of this page in each language, by language code
 */
public record PageLayout(
        @Nullable Viewer viewer,
        List<NavigationItem> places,
        @Nullable NavigationItem here,
        Map<UUID, String> networks,
        String address,
        Map<String, String> languages) {}
