package org.lotse.reports.store;

import org.lotse.reports.domain.Activity;
import org.lotse.reports.domain.Beneficiary;
import org.lotse.reports.domain.Registration;

/** Codes of the log in the words of the report. One that a newer writer invented counts as the most cautious we know. */
final class Codes {

    private Codes() {}

    static Beneficiary beneficiary(String code) {
        return known(Beneficiary.class, code, Beneficiary.NONE);
    }

    static Registration.Standing standing(String code) {
        return known(Registration.Standing.class, code, Registration.Standing.WAITING);
    }

    static Activity.Status status(String code) {
        return known(Activity.Status.class, code, Activity.Status.PLANNED);
    }

    static Activity.Listing listing(String code) {
        return known(Activity.Listing.class, code, Activity.Listing.PENDING);
    }

    private static <E extends Enum<E>> E known(Class<E> type, String code, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        return otherwise;
    }
}
