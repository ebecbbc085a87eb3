package org.lotse.dashboard.layout;

import java.util.Arrays;
import java.util.List;
import org.lotse.dashboard.login.Role;
import org.lotse.dashboard.login.Viewer;

/** The places of the navigation, in its order; each page lies below the address of its place. */
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

    /** Key of its name in the messages. */
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
