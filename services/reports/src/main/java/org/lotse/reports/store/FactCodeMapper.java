package org.lotse.reports.store;

import org.lotse.reports.domain.Activity;
import org.lotse.reports.domain.Beneficiary;
import org.lotse.reports.domain.Registration;

/** Maps codes of the facts to enums of the report. An unknown code of a newer writer becomes the most cautious known value. */
final class FactCodeMapper {

    private FactCodeMapper() {}

    static Beneficiary beneficiary(String code) {
        return known(Beneficiary.class, code, Beneficiary.NONE);
    }

    static Registration.RegistrationState standing(String code) {
        return known(Registration.RegistrationState.class, code, Registration.RegistrationState.WAITING);
    }

    static Activity.ActivityStatus status(String code) {
        return known(Activity.ActivityStatus.class, code, Activity.ActivityStatus.PLANNED);
    }

    static Activity.AttendanceListState listing(String code) {
        return known(Activity.AttendanceListState.class, code, Activity.AttendanceListState.PENDING);
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
