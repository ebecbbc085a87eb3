package org.lotse.dashboard.layout;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.login.Viewer;

/**
 * What the layout shows around a page.
 *
 * @param viewer null before login
 * @param places the navigation
 * @param here the place of this page; null outside of the navigation
 * @param networks names of the viewer's networks by id, in the token's order
 * @param address path and query of this page, for links that change one thing of it
 * @param languages by code: the address of this page in that language
 */
public record PageLayout(
        @Nullable Viewer viewer,
        List<NavigationItem> places,
        @Nullable NavigationItem here,
        Map<UUID, String> networks,
        String address,
        Map<String, String> languages) {}
