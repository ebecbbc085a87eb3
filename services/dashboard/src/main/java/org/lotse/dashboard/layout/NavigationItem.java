package org.lotse.dashboard.layout;

import java.util.Arrays;
import java.util.List;
import org.lotse.dashboard.login.Role;
import org.lotse.dashboard.login.Viewer;

/** The items of the navigation in order; the address of each page begins with that of its item. */
public enum NavigationItem {
    TODAY("/", "◎"),
    MEMBERS("/members", "▤"),
    DEVELOPMENT("/development", "◿"),
    EVENTS("/events", "◷"),
    CAMPAIGNS("/campaigns", "✉"),
    REPORTS("/reports", "▦"),
    DATA("/data", "⇅"),
    SETTINGS("/settings", "≡"),
    OWN_PAGE("/me", "◎");

    private final String address;
    private final String sign;

    NavigationItem(String address, String sign) {
        this.address = address;
        this.sign = sign;
    }

    public String address() {
        return address;
    }

    public String sign() {
        return sign;
    }

    /** Message key of its name. */
    public String key() {
        return "nav." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean contains(String path) {
        return path.equals(address) || (this != TODAY && path.startsWith(address + "/"));
    }

    static List<NavigationItem> itemsFor(Viewer viewer) {
        return Arrays.stream(values())
                .filter(navigationItem -> navigationItem.isOpenTo(viewer))
                .toList();
    }

    private boolean isOpenTo(Viewer viewer) {
        return switch (this) {
            case OWN_PAGE -> viewer.is(Role.MEMBER_CONTACT);
            case REPORTS -> viewer.coordinates() || viewer.is(Role.FUNDER);
            default -> viewer.coordinates();
        };
    }
}
