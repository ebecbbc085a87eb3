package org.lotse.dashboard.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Industries by the first two digits of a WZ or NACE code. The digits mean the same in WZ 2008 and WZ 2025; the section letters do not. */
enum IndustryGroup {
    FARMING(1, 3),
    MINING(5, 9),
    MANUFACTURING(10, 33),
    ENERGY(35, 35),
    WATER(36, 39),
    CONSTRUCTION(41, 43),
    TRADE(45, 47),
    TRANSPORT(49, 53),
    HOSPITALITY(55, 56),
    INFORMATION(58, 63),
    FINANCE(64, 66),
    PROPERTY(68, 68),
    EXPERTISE(69, 75),
    BUSINESS_SERVICES(77, 82),
    ADMINISTRATION(84, 84),
    EDUCATION(85, 85),
    HEALTH(86, 88),
    CULTURE(90, 93),
    ASSOCIATIONS(94, 96);

    private final int first;
    private final int last;

    IndustryGroup(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Empty for a section letter and for an invalid code. */
    static Optional<IndustryGroup> of(String code) {
        if (!code.matches("\\d{2}.*")) {
            return Optional.empty();
        }
        int division = Integer.parseInt(code.substring(0, 2));
        return Arrays.stream(values())
                .filter(industryGroup -> industryGroup.first <= division && division <= industryGroup.last)
                .findFirst();
    }

    String key() {
        return "industry." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
